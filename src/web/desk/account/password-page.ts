import { html } from 'hono/html';
import { SHORTEST_PASSWORD } from '#agencies/sign-in/password/rules';
import { paths } from '#paths';
import { passwordField } from '#ui/field-short';
import { postForm, submitRow } from '#ui/form';
import type { Content } from '#ui/html';
import { errorSummary, type Mistake, notice } from '#ui/notice';

export interface PasswordShown {
  readonly csrf: string;
  readonly mistakes: readonly Mistake[];
  /** nothing else can be done before */
  readonly forced: boolean;
}

/** 修改口令. */
export function passwordForm({ csrf, mistakes, forced }: PasswordShown): Content {
  const wrong = (id: string) => mistakes.find(({ field }) => field === id)?.says;
  const rule = `至少 ${SHORTEST_PASSWORD} 位。几个不相干的词连在一起就很好；不要求大小写和符号。`;
  const fresh = 'new-password' as const;

  return html`${mistakes.length > 0 && errorSummary('口令没有改', mistakes)}
${forced && notice('amber', html`<p>您现在用的口令是别人给的。请先换成只有您自己知道的，再开始工作。</p>`)}
${postForm({
  action: paths.ownPassword,
  csrf,
  body: html`${passwordField({ id: 'current', label: '现在的口令', autocomplete: 'current-password', error: wrong('current') })}
${passwordField({ id: 'next', label: '新口令', hint: rule, autocomplete: fresh, error: wrong('next') })}
${passwordField({ id: 'again', label: '再输一次新口令', autocomplete: fresh, error: wrong('again') })}
${submitRow({ words: '修改口令' })}`,
})}
<p class="small muted">改好以后，您在别处的登录都会退出。</p>`;
}

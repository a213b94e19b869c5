import { html } from 'hono/html';
import { paths } from '#paths';
import { deskPlain } from '#ui/desk-plain';
import { passwordField, shortField } from '#ui/field-short';
import { hiddenField, postForm, submitRow } from '#ui/form';
import type { Content, Html } from '#ui/html';
import { errorSummary, type Mistake, notice } from '#ui/notice';
import type { Shown } from '../../view.ts';

export interface SignInPage extends Shown {
  readonly demo: boolean;
  readonly csrf: string;
  readonly next: string;
  /** what was typed; a password is never sent back */
  readonly username: string;
  readonly mistakes: readonly Mistake[];
  /** the name of the single sign-on server, where there is one */
  readonly singleSignOn: string | null;
  /** said above the form: 您已经退出 */
  readonly says?: string;
}

/** 登录. */
export function signInPage(shown: SignInPage): Html {
  const { demo, here, view, mistakes, singleSignOn, next, says } = shown;
  return deskPlain({
    title: '登录',
    here,
    view,
    demo,
    main: html`${mistakes.length > 0 && errorSummary('没有登录', mistakes)}
${says && notice('blue', html`<p>${says}</p>`)}
${form(shown)}
${singleSignOn && html`<p><a class="btn btn--wide" href="${paths.singleSignOnFor(next)}">用${singleSignOn}登录</a></p>`}
${remarks}`,
  });
}

function form({ csrf, next, username, mistakes }: SignInPage): Html {
  const wrong = (id: string) => mistakes.find(({ field }) => field === id)?.says;
  const name = { id: 'username', label: '账号', type: 'text', value: username, wide: true } as const;
  return postForm({
    action: paths.signIn,
    csrf,
    body: html`${hiddenField('next', next)}
${shortField({ ...name, autocomplete: 'username', error: wrong('username') })}
${passwordField({ id: 'password', label: '口令', autocomplete: 'current-password', error: wrong('password') })}
${submitRow({ words: '登录', wide: true })}`,
  });
}

const remarks: Content = html`${notice('amber', html`<p>本系统处理工作秘密以下的信息，<strong>严禁录入国家秘密</strong>。登录、查阅和导出都会留痕。</p>`)}
<p class="small muted">连续 5 次口令错误，账号锁定 30 分钟。忘记口令请联系本单位的系统管理员。</p>`;

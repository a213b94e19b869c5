import { html } from 'hono/html';
import { scopes } from '#agencies/systems/types';
import type { Agency } from '#agencies/types';
import { paths } from '#paths';
import { checkboxes } from '#ui/choices';
import { crumbs } from '#ui/crumbs';
import { shortField } from '#ui/field-short';
import { postForm, submitRow } from '#ui/form';
import type { Content } from '#ui/html';
import { panel } from '#ui/panel';
import { workHead } from '#ui/work-head';
import { actPaths } from '../act-paths.ts';
import type { Posted } from '../posted.ts';
import { errorOf, type Trouble } from '../trouble.ts';

export interface GrantShown {
  readonly agency: Agency;
  /** agencies below, that the system reaches too */
  readonly below: number;
  readonly csrf: string;
  readonly key: string;
  readonly typed: Posted;
  readonly trouble: Trouble;
}

/** 开通系统接入: which system, and what it may do. */
export function grantPage(shown: GrantShown): Content {
  const { agency, below, trouble } = shown;
  const reach = below ? `${agency.name}和下级 ${below} 个机关` : agency.name;
  return html`${crumbs([{ words: '接入系统', href: paths.deskSystems(agency.id) }], '开通系统接入')}
${trouble.top}
${workHead({ title: '开通系统接入', says: agency.name })}
${panel({
  id: 'system',
  title: '接入哪个系统',
  body: form(shown, `开通以后得到一个令牌，交给对方系统。令牌适用于${reach}；对方只看得到它自己提交的申请。`),
})}`;
}

function form({ agency, csrf, key, typed, trouble }: GrantShown, says: string): Content {
  return postForm({
    action: actPaths.system.grantToken.path({ agency: agency.id, id: '' }),
    csrf,
    key,
    body: html`<p>${says}</p>
${shortField({
  id: 'name',
  label: '系统名称',
  hint: '例如 12345热线。密封保存，留痕里不写。',
  type: 'text',
  value: typed.text('name'),
  wide: true,
  autocomplete: 'off',
  error: errorOf(trouble, 'name'),
})}
${checkboxes({
  id: 'scopes',
  legend: '接入范围',
  hint: '用得着的才选。以后要改，停用了再开通一个。',
  options: Object.entries(scopes).map(([value, words]) => ({
    value,
    words,
    hint: hints[value as keyof typeof scopes],
  })),
  chosen: typed.all('scopes'),
  error: errorOf(trouble, 'scopes'),
})}
<p class="small muted">令牌只在开通以后显示一次。</p>
${submitRow({ words: '开通系统接入', beside: html`<a class="btn btn--quiet" href="${paths.deskSystems(agency.id)}">返回</a>` })}`,
  });
}

const hints: Readonly<Record<keyof typeof scopes, string>> = {
  file: '代申请人提交，法律上是申请人提交的。',
  status: '办到哪一步、哪天到期，没有个人信息。',
  answers: '送达以后取走答复书，里面有申请人的姓名。每次取走都留痕。',
};

import { html } from 'hono/html';
import type { Agency } from '#agencies/types';
import { paths } from '#paths';
import { crumbs } from '#ui/crumbs';
import { shortField } from '#ui/field-short';
import { postForm, submitRow } from '#ui/form';
import type { Content } from '#ui/html';
import { panel } from '#ui/panel';
import { workHead } from '#ui/work-head';
import { actPaths } from '../act-paths.ts';
import type { Posted } from '../posted.ts';
import { errorOf, type Trouble } from '../trouble.ts';

export interface NewShown {
  readonly agency: Agency;
  readonly csrf: string;
  readonly key: string;
  readonly typed: Posted;
  readonly trouble: Trouble;
}

/** 开设账号: who it is for; what he may do is for another to say. */
export function newMemberPage(shown: NewShown): Content {
  const { agency, trouble } = shown;
  return html`${crumbs([{ words: '工作人员', href: paths.deskStaff(agency.id) }], '开设账号')}
${trouble.top}
${workHead({ title: '开设账号', says: agency.name })}
${panel({ id: 'account', title: '账号给谁用', body: form(shown) })}`;
}

function form({ agency, csrf, key, typed, trouble }: NewShown): Content {
  const line = (id: string, label: string, hint: string) =>
    shortField({
      id,
      label,
      hint,
      type: 'text',
      value: typed.text(id),
      wide: true,
      autocomplete: 'off',
      error: errorOf(trouble, id),
    });
  return postForm({
    action: actPaths.staff.appoint.path({ agency: agency.id, id: '' }),
    csrf,
    key,
    body: html`${line('name', '姓名', '密封保存，留痕里不写。')}
${line('section', '科室', '例如 局办公室。')}
${line('username', '账号', '登录用，小写英文字母和数字，例如 mz-wang。开设以后不能改。')}
<p class="small muted">开设以后，由安全管理员授权才能使用。初始口令由系统生成，只显示一次。</p>
${submitRow({ words: '开设账号', beside: html`<a class="btn btn--quiet" href="${paths.deskStaff(agency.id)}">返回</a>` })}`,
  });
}

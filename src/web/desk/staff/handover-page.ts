import { html } from 'hono/html';
import type { Agency } from '#agencies/types';
import { paths } from '#paths';
import type { Content } from '#ui/html';
import { keyValues } from '#ui/key-values';
import { notice } from '#ui/notice';
import { panel } from '#ui/panel';
import { workHead } from '#ui/work-head';

export interface Handover {
  readonly agency: Agency;
  readonly staff: string;
  readonly name: string;
  readonly username: string;
  /** empty where it was told before: the form was sent twice */
  readonly password: string;
  /** what was done: 账号已经开设 */
  readonly title: string;
  /** who must do what before it can be used */
  readonly next: string;
}

/** The password to hand over: on paper, once. */
export function handoverPage(shown: Handover): Content {
  const { agency, staff, title, next } = shown;
  return html`${workHead({ title, says: agency.name })}
${shown.password ? slip(shown) : toldBefore}
<p>${next}</p>
<p class="row"><a class="btn" href="${paths.deskMember(agency.id, staff)}">看这个账号</a><a class="btn btn--quiet" href="${paths.deskStaff(agency.id)}">工作人员</a></p>`;
}

function slip({ name, username, password }: Handover): Content {
  return html`${notice('amber', html`<p><strong>初始口令只显示这一次。</strong>请现在打印这一页，或者抄下来，当面交给本人，不要用电话、短信、微信转告。丢了只能重设。</p>`)}
${panel({
  id: 'slip',
  title: '交给本人',
  body: html`<div class="stack">${keyValues([
    ['姓名', name],
    ['账号', html`<code>${username}</code>`],
    ['初始口令', html`<code id="slip-password">${password}</code>`],
  ])}
<p class="small muted">第一次登录时，要先换成只有本人知道的口令，然后才能办事。</p></div>`,
})}`;
}

const toldBefore: Content = notice(
  'blue',
  html`<p>这份表单已经提交过，账号已经办好。初始口令只在第一次显示，没有抄下的话，请重设口令。</p>`,
);

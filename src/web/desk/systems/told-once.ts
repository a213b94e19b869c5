import { html } from 'hono/html';
import type { Content } from '#ui/html';
import { keyValues } from '#ui/key-values';
import type { Entry } from '#ui/metatable';
import { notice } from '#ui/notice';
import { panel } from '#ui/panel';
import { workHead } from '#ui/work-head';

export interface ToldOnce {
  /** what was done: 系统接入已经开通 */
  readonly title: string;
  /** which system, of which agency */
  readonly says: string;
  /** what is told: 令牌 */
  readonly what: string;
  /** empty where it was told before: the form was sent twice */
  readonly secret: string;
  /** what to do when it is lost: 丢了就停用，再开通一个 */
  readonly lost: string;
  /** what else whoever sets the other side up must know */
  readonly more: readonly Entry[];
  /** what it is for, and the way on */
  readonly next: Content;
}

/** A secret to hand over, shown on this page and nowhere again. */
export function toldOncePage(shown: ToldOnce): Content {
  const { title, says, secret, next } = shown;
  return html`${workHead({ title, says })}
${secret ? slip(shown) : toldBefore(shown)}
${next}`;
}

function slip({ what, secret, lost, more }: ToldOnce): Content {
  return html`${notice('amber', html`<p><strong>${what}只显示这一次。</strong>离开或者刷新这一页，就再也看不到了。请现在复制，直接交给对方系统的管理人员保管；不要用电话、短信、微信转告，不要写进文件和工单。谁拿到它，谁就能以这个系统的名义办事。${lost}</p>`)}
${panel({
  id: 'slip',
  title: '交给对方',
  body: keyValues([[what, html`<code id="slip-secret">${secret}</code>`], ...more]),
})}`;
}

function toldBefore({ what, lost }: ToldOnce): Content {
  return notice(
    'blue',
    html`<p>这份表单已经提交过，已经办好，没有再办一次。${what}只在第一次显示。没有抄下的：${lost}</p>`,
  );
}

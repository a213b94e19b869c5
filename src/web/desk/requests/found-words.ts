import { html } from 'hono/html';
import { SEARCH_HOURS } from '#store/searches/queries';
import type { Content } from '#ui/html';
import { notice } from '#ui/notice';
import type { ListShown } from './list-page.ts';

/** What was looked for, and how many were found where that is known. */
export function foundSays({ words, lines, next, asked }: ListShown): Content {
  const count = next || asked.after ? '' : `，找到 ${lines.length} 件`;
  return html`查找“${words}”${count}　最近收到的在前面`;
}

export function foundNothing({ asked, next }: ListShown): Content {
  if (next) return html`这一段里没有找到，可以继续找更早的。`;
  if (asked.after) return html`没有更早的了。`;
  const narrowed = asked.applicant || asked.owner || asked.year;
  return html`没有找到。姓名、证件号码、电话要写全；内容写连着的几个字，几个词之间空一格。${narrowed && html`也可以把类别、承办人、年份改为“全部”。`}`;
}

/** What whoever looks for something has to know of this search. */
export function searchNotices({ isOver, isWhole }: ListShown): Content {
  if (isOver) return notice('amber', html`<p>查找的内容只保存 ${SEARCH_HOURS} 小时，这一次已经过期。请重新输入。</p>`);
  return !isWhole && notice('amber', html`<p>以前的申请正在编入查找，现在可能找不全。过几分钟再查一次。</p>`);
}

import type { Context } from 'hono';
import { html } from 'hono/html';
import { verifyLog } from '#agencies/commands/verify-log';
import type { Agency } from '#agencies/types';
import type { Finding, Verified } from '#journal/verify-finding';
import { paths } from '#paths';
import { crumbs } from '#ui/crumbs';
import { dataTable } from '#ui/data-table';
import type { Content } from '#ui/html';
import { notice } from '#ui/notice';
import { workHead } from '#ui/work-head';
import type { Desk } from '../desk.ts';
import { deskPage } from '../frame.ts';
import type { Place } from '../judged.ts';
import { posted } from '../posted.ts';
import type { DeskEnv } from '../session.ts';
import { troubleOf } from '../trouble.ts';
import { log } from './log.ts';

/** 校验操作日志: what was found, and where. */
export async function verified(c: Context<DeskEnv>, desk: Desk, place: Place): Promise<Response> {
  const { agency, asker } = place;
  const { key } = await posted(c);
  const outcome = await verifyLog(desk.registry, { asker, key, agency: agency.id });
  if (!outcome.ok) {
    const { top, status } = await troubleOf(desk, asker, outcome);
    return log(c, desk, place, { content: top, status });
  }

  const main = resultPage(agency, outcome.verified);
  return deskPage(c, desk, { title: '校验操作日志', main, here: paths.deskLog(agency.id) });
}

function resultPage(agency: Agency, found: Verified): Content {
  const { agencies, acts, wrong } = found;
  const back = paths.deskLog(agency.id);
  const sum = `${agencies} 个机关，共 ${acts} 条`;
  return html`${crumbs([{ words: '操作日志', href: back }], '校验操作日志')}
${workHead({ title: wrong ? `操作日志有 ${wrong} 处问题` : '操作日志完好', says: `核对了${sum}` })}
${wrong ? damage(found) : notice('green', html`<p>每一条都和写入时一样，没有缺少、改动和调换。这次校验已经留痕。</p>`)}
<p class="small muted">删去最新的几条，只有对照以前导出的才看得出。请定期导出留痕，保存到别的机器。</p>
<p class="row"><a class="btn" href="${back}">回到操作日志</a></p>`;
}

function damage({ findings, wrong }: Verified): Content {
  const rest = wrong - findings.length;
  return html`${notice('red', html`<p>请马上停止使用，保护现场：不要重启、不要清理，用最近的备份和以前导出的留痕对照。这次校验已经留痕。</p>`)}
${dataTable<Finding>({
  caption: '问题',
  rows: findings,
  empty: '',
  framed: true,
  columns: [
    { words: '机关', head: true, nowrap: true, show: ({ agency }) => agency },
    { words: '第几条', numeric: true, show: ({ seq }) => seq },
    { words: '问题', show: ({ says }) => says },
  ],
})}
${rest > 0 && html`<p>另有 ${rest} 处没有列出。</p>`}`;
}

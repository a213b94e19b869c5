import { html } from 'hono/html';
import { paths } from '#paths';
import { anchors } from '#ui/findings/anchors';
import type { Content, Html } from '#ui/html';
import type { Library, Published } from '../library.ts';

/** The figures people ask for first; each leads to the cell it comes from. */
const columns = [
  ['新收申请', 'T3.new.total'],
  ['上年结转', 'T3.carry_in.total'],
  ['办结', 'T3.result_total.total'],
  ['结转下年度', 'T3.carry_out.total'],
  ['行政复议', 'T4.review.total'],
  ['未经复议起诉', 'T4.direct.total'],
  ['复议后起诉', 'T4.after_review.total'],
] as const;

/** The reports of the site against their main figures. */
export function figuresTable(library: Library): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="各机关的申请办理数字">
<table class="table table--flush table--pin">
<caption class="muted small">单位：件。点数字看它在报告里的位置</caption>
<thead><tr><th scope="col">机关与年度</th>${columns.map(([words]) => html`<th scope="col" class="num">${words}</th>`)}</tr></thead>
<tbody>
${library.map(
  (
    published,
  ) => html`<tr><th scope="row"><a href="${paths.report(published.key)}">${published.key.agency}</a> <span class="nowrap">${published.key.year}年</span></th>${columns.map(([, address]) => html`<td class="num">${figure(published, address)}</td>`)}</tr>
`,
)}</tbody></table></div>`;
}

function figure({ key, report }: Published, address: string): Content {
  const cell = report.cells.get(address);
  if (cell?.meaning.kind !== 'number') return html`<span class="muted">${cell?.raw.trim() || '—'}</span>`;
  return html`<a href="${paths.report(key)}#${anchors.cell(address)}">${cell.meaning.digits}</a>`;
}

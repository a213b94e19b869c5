import { html } from 'hono/html';
import { anchors } from '#ui/findings/anchors';
import type { Html } from '#ui/html';
import { cellName } from '../report/cell-name.ts';
import { difference } from './difference.ts';
import { type Pair, stated } from './tables.ts';

const rows = [
  'T3.new.total',
  'T3.carry_in.total',
  'T3.granted.total',
  'T3.partial.total',
  'T3.result_total.total',
  'T3.carry_out.total',
  'T4.review.total',
  'T4.direct.total',
  'T4.after_review.total',
] as const;

/** The figures people ask for first, year against year. */
export function mainFigures({ was, now }: Pair): Html {
  return html`<table class="table table--dense table--flush">
<caption class="vh">主要数字</caption>
<thead><tr><th scope="col">项目</th><th scope="col" class="num">${was.year ?? '前一份'}</th><th scope="col" class="num">${now.year ?? '后一份'}</th><th scope="col" class="num">增减</th></tr></thead>
<tbody>
${rows.map((address) => {
  const [a, b] = [was.cells.get(address), now.cells.get(address)];
  const by = a && b && difference(stated(a), stated(b));
  return html`<tr><th scope="row"><a href="#${anchors.cell(address)}">${cellName(address)}</a></th><td class="num">${a ? stated(a) : '—'}</td><td class="num">${b ? stated(b) : '—'}</td><td class="num">${by ?? '—'}</td></tr>
`;
})}</tbody></table>`;
}

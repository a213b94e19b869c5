import { html } from 'hono/html';
import type { Report } from '#reports/report';
import { anchors } from '#ui/findings/anchors';
import type { Content } from '#ui/html';
import { notice } from '#ui/notice';
import { cellName } from './cell-name.ts';

const LISTED = 12;

/** The figures that could not be read for certain, so that a person looks at them. */
export function undecided(report: Report): Content {
  const cells = [...report.cells.values()].flatMap(({ address, raw, meaning }) =>
    meaning.kind === 'unknown' ? [{ address, why: meaning.why, stood: raw.trim() }] : [],
  );
  if (!cells.length) return null;

  return html`<div class="undecided noprint">${notice(
    'amber',
    html`<h2>有 ${cells.length} 格没有读准，请对照原文</h2>
<ul>${cells.slice(0, LISTED).map(({ address, why, stood }) => html`<li><a href="#${anchors.cell(address)}">${cellName(address)}</a>：${why}${stood && `（原文“${stood}”）`}</li>`)}${
      cells.length > LISTED && html`<li>其余 ${cells.length - LISTED} 格在表中以“？”标出。</li>`
    }</ul>`,
  )}</div>`;
}

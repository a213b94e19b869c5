import { html, raw } from 'hono/html';
import type { Content, Html } from '../html.ts';
import { anchors } from './anchors.ts';
import type { FindingShown } from './list.ts';

/** The class of a cell that findings are about; empty where there are none. */
export function cellClass(findings: readonly Pick<FindingShown, 'weight'>[]): string {
  if (findings.some(({ weight }) => weight === 'bad')) return 'is-bad';
  return findings.length ? 'is-warn' : '';
}

/** What stands in such a cell: the figure, leading to the gravest finding, with the numbers of all; `id` where it has to be found by one. */
export function markedFigure(figure: Content, findings: readonly FindingShown[], id?: string): Html {
  const [first] = findings;
  const why = first ? (first.arithmetic ?? first.message) : '';
  const numbers = findings.map(({ no }) => no).join(' ');
  return html`<a${id && raw(` id="${id}"`)} href="#${anchors.finding(first?.no ?? 1)}" title="${why}">${figure}<sup>${numbers}</sup></a>`;
}

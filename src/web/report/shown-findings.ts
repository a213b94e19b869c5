import { html } from 'hono/html';
import type { Report } from '#reports/report';
import { anchors } from '#ui/findings/anchors';
import type { FindingShown } from '#ui/findings/list';
import type { Html } from '#ui/html';
import { cellName } from './cell-name.ts';
import type { Numbered } from './numbered.ts';
import { fragmentsOf, placeName, weights } from './places.ts';

/** Findings as the list beside the report shows them, without the links to their places. */
export function shownFindings(findings: readonly Numbered[], report: Report): readonly FindingShown[] {
  return findings.map(({ no, finding }) => {
    const { severity, where, message, arithmetic, culprit, under } = finding;
    return {
      no,
      weight: weights[severity],
      title: placeName(where, report),
      message,
      ...(arithmetic && { arithmetic }),
      ...(culprit && { advice: advice(culprit) }),
      under: `依据：${under.source}${under.at}`,
    };
  });
}

/** The same with links to their places, as far as the page has them. */
export function linked(
  shown: readonly FindingShown[],
  findings: readonly Numbered[],
  { report, page }: { readonly report: Report; readonly page: string },
): readonly FindingShown[] {
  return shown.map((line, i) => {
    const one = findings[i];
    const fragment = one && fragmentsOf(one, report).find((candidate) => page.includes(` id="${candidate}"`));
    if (!one || !fragment) return line;
    return { ...line, place: { href: `#${fragment}`, words: 'cell' in one.finding.where ? '看这一格' : '看原文' } };
  });
}

function advice({ cell, value }: { readonly cell: string; readonly value: string }): Html {
  return html`<a href="#${anchors.cell(cell)}">${cellName(cell)}</a>改为 <b>${value}</b>，有关算式就都平了。请对照台账核实。`;
}

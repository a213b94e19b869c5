import { html } from 'hono/html';
import type { Report } from '#reports/report';
import { anchors } from '#ui/findings/anchors';
import type { FindingShown } from '#ui/findings/list';
import type { Html } from '#ui/html';
import { cellName } from './cell-name.ts';
import type { Numbered } from './numbered.ts';
import { fragmentOf, placeName, weights } from './places.ts';

/** Findings as the list beside the report shows them. */
export function shownFindings(findings: readonly Numbered[], report: Report): readonly FindingShown[] {
  return findings.map((one) => shownFinding(one, report));
}

function shownFinding(one: Numbered, report: Report): FindingShown {
  const { no, finding } = one;
  const { severity, where, message, arithmetic, culprit, under } = finding;
  const fragment = fragmentOf(one, report);

  return {
    no,
    weight: weights[severity],
    title: placeName(where, report),
    message,
    ...(arithmetic && { arithmetic }),
    ...(culprit && { advice: advice(culprit) }),
    under: `依据：${under.source}${under.at}`,
    ...(fragment && { place: { href: `#${fragment}`, words: 'cell' in where ? '看这一格' : '看原文' } }),
  };
}

function advice({ cell, value }: { readonly cell: string; readonly value: string }): Html {
  return html`<a href="#${anchors.cell(cell)}">${cellName(cell)}</a>改为 <b>${value}</b>，有关算式就都平了。请对照台账核实。`;
}

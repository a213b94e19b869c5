import { html, raw } from 'hono/html';
import type { Finding } from '#reports/finding';
import type { Report, ReportPart } from '#reports/report';
import { anchors } from '#ui/findings/anchors';
import { type FindingShown, findingList, heldList } from '#ui/findings/list';
import type { Content, Html } from '#ui/html';
import { metatable } from '#ui/metatable';
import { panel } from '#ui/panel';
import type { Reading } from '../reading/examine.ts';
import { factsOf, verdict } from './facts.ts';
import { heldSums } from './held.ts';
import { type Numbered, numbered } from './numbered.ts';
import { type Downloads, downloadPanel } from './papers.ts';
import { isIn } from './places.ts';
import { linked, shownFindings } from './shown-findings.ts';
import { reportText } from './text.ts';
import { undecided } from './undecided.ts';

export interface ReportView {
  readonly reading: Reading;
  readonly downloads: Downloads;
  /** what can be done with this report besides */
  readonly actions: Content;
}

/** A report with what is wrong in it beside it. */
export function reportView({ reading: { report, findings }, downloads, actions }: ReportView): Html {
  const all = numbered(findings);
  const shown = shownFindings(all, report);
  const text = raw(String(reportText({ report, findings: all, shown })));

  return html`${metatable('报告信息', factsOf(report))}
${partTabs(report, all)}
<div class="cols reportcols findings-first">
<div class="reportpage">
<div class="sheet"><div class="doc">
${text}</div></div>
${undecided(report)}</div>
<aside class="stack noprint">
${findingsPanel(linked(shown, all, { report, page: String(text) }), findings)}
${heldPanel({ report, findings })}
${downloadPanel(downloads)}
${actions}
</aside>
</div>`;
}

/** The parts, each with the number of mistakes in it. */
function partTabs(report: Report, findings: readonly Numbered[]): Html {
  return html`<nav class="tabs noprint" aria-label="报告各部分">${report.parts.slice(1).map((part, i) => {
    const errors = findings.filter(({ finding }) => finding.severity === 'error' && isIn(part, finding.where)).length;
    return html`<a href="#${anchors.part(i + 1)}">${part.no && `${part.no}、`}${shortTitle(part)}${errors > 0 && html`<span class="is-red">${errors}<span class="vh"> 处错误</span></span>`}</a>`;
  })}</nav>`;
}

/** What the official parts are called where space is short. */
const shortTitles: Readonly<Record<string, string>> = {
  一: '总体情况',
  二: '主动公开',
  三: '收到和处理申请',
  四: '复议诉讼',
  五: '问题及改进',
  六: '其他事项',
};
const LONGEST_TAB = 12;

function shortTitle({ official, title }: ReportPart): string {
  if (official) return shortTitles[official] ?? title;
  return title.length > LONGEST_TAB ? `${title.slice(0, LONGEST_TAB)}…` : title;
}

function findingsPanel(shown: readonly FindingShown[], findings: readonly Finding[]): Html {
  return panel({
    id: 'h-findings',
    title: '核对结果',
    aside: html`<span>${verdict(findings)}</span>`,
    bare: true,
    body: shown.length ? findingList(shown) : html`<p class="panel__body">没有发现不合格式、对不上数的地方。</p>`,
  });
}

function heldPanel(reading: Reading): Content {
  const held = heldSums(reading.report, reading.findings);
  if (!held.length) return null;
  return panel({ id: 'h-held', title: '核对通过', bare: true, body: heldList(held), classes: 'elder-off' });
}

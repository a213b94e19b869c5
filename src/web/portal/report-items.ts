import { html } from 'hono/html';
import { paths } from '#paths';
import type { Html } from '#ui/html';
import type { Published } from '../library.ts';
import { formatName, verdict } from '../report/facts.ts';

/** Reports of the site as a list: whose, of which year, and what the checks say. */
export function reportItems(reports: readonly Published[]): Html {
  return html`<ul class="items">
${reports.map(
  ({ key, report, findings }) => html`<li>
<a class="items__title" href="${paths.report(key)}">${key.agency}${key.year}年政府信息公开工作年度报告</a>
<p class="small muted record"><span class="verdict">${verdict(findings)}</span><span>${formatName(report)}</span>${report.signed?.date && html`<span>落款 ${report.signed.date}</span>`}</p>
</li>
`,
)}</ul>`;
}

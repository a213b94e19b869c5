import { html } from 'hono/html';
import { formatById } from '#law/report-format/formats';
import type { Finding } from '#reports/finding';
import type { Report } from '#reports/report';
import { inWords } from '#ui/day';
import type { Content, Html } from '#ui/html';
import type { Entry } from '#ui/metatable';
import { tag } from '#ui/tag';
import { tally } from './numbered.ts';

/** What a report says of itself. */
export function factsOf(report: Report): readonly Entry[] {
  const { agency, year, period, signed } = report;
  return [
    ['编制机关', agency ?? unknown],
    ['报告年度', year ? `${year}年` : unknown],
    ['统计期限', period ? `${inWords(period.from)}至${inWords(period.to)}` : unknown],
    ['报告格式', formatName(report)],
    ['落款日期', signed?.date ? inWords(signed.date) : unknown],
    ['联系方式', contactOf(report)],
  ];
}

/** The result in words: what kinds of findings there are, and how many. */
export function verdict(findings: readonly Finding[]): Html {
  const { error, warning, notice } = tally(findings);
  if (!error && !warning && !notice) return tag('green', '没有发现问题');
  return html`${error > 0 && html`${tag('red', `错误 ${error} 处`)} `}${warning > 0 && html`${tag('amber', `提醒 ${warning} 处`)} `}${notice > 0 && tag('plain', `提示 ${notice} 处`)}`;
}

/** The notice that set the form a report follows. */
export function formatName({ format }: Report): Content {
  if (format === null) return '没有认出';
  if (format === 'before-2019') return '2019年以前，没有统一的表格';
  return formatById(format)?.document ?? unknown;
}

function contactOf({ contact }: Report): Content {
  return [contact?.phone, contact?.email].filter(Boolean).join('，') || unknown;
}

const unknown = html`<span class="muted">原文没有写明</span>`;

import type { Finding, Severity } from '#reports/finding';
import type { Report } from '#reports/report';
import { harmless, type Paint, painter } from '../colour.ts';
import type { Show } from '../options.ts';
import { wrap } from '../width.ts';
import { headline } from './headline.ts';
import { cellName, placeName } from './place.ts';

const GROUPS: readonly { readonly severity: Severity; readonly name: string; readonly style: Parameters<Paint>[0] }[] =
  [
    { severity: 'error', name: '错误', style: 'red' },
    { severity: 'warning', name: '疑点', style: 'yellow' },
    { severity: 'notice', name: '提示', style: 'cyan' },
  ];

/** A report's findings, the grave ones first. */
export function printFindings(
  file: string,
  report: Report,
  findings: readonly Finding[],
  { colour, width }: Show,
): string {
  const paint = painter(colour);
  const groups = GROUPS.map((group) => ({
    ...group,
    found: findings.filter(({ severity }) => severity === group.severity),
  }));
  return [
    headline(file, report, paint),
    findings.length === 0 && paint('green', '  没有发现问题\n'),
    ...groups
      .filter(({ found }) => found.length)
      .map(({ name, style, found }) => {
        const items = found.map((finding, index) => item(finding, index + 1, report, paint, width));
        return `  ${paint(style, `${name} ${found.length} 处`)}\n${items.join('')}`;
      }),
    '\n',
  ]
    .filter(Boolean)
    .join('');
}

const INDENT = '     ';

function item(finding: Finding, number: number, report: Report, paint: Paint, width: number): string {
  const lines = [
    finding.message,
    finding.arithmetic && `算式：${finding.arithmetic}`,
    finding.culprit &&
      `最可能错的一格：${cellName(finding.culprit.cell, report.format)}，应为 ${finding.culprit.value}`,
    `依据：${finding.under.source}${finding.under.at}`,
  ].filter((line) => typeof line === 'string');

  const body = lines.flatMap((line) => wrap(harmless(line), width - INDENT.length));
  const place = wrap(harmless(placeName(finding.where, report)), width - INDENT.length);
  return [
    ...place.map(
      (line, at) => `${at === 0 ? `${number}.`.padStart(INDENT.length - 1).concat(' ') : INDENT}${paint('bold', line)}`,
    ),
    ...body.map((line) => `${INDENT}${line}`),
    `${INDENT}${paint('dim', finding.id)}`,
  ]
    .map((line) => `${line}\n`)
    .join('');
}

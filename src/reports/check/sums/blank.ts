import { reportFormat } from '#law/citation';
import type { TableId } from '#law/report-format/types';
import type { Report } from '../../report.ts';
import type { Found, Rule } from '../rule.ts';

const TABLES: Readonly<Record<TableId, { readonly part: string; readonly name: string }>> = {
  T2: { part: '二', name: '表二' },
  T3: { part: '三', name: '表三' },
  T4: { part: '四', name: '表四' },
};

export const blankCells: Rule = {
  id: 'N.blank',
  kind: 'form',
  severity: 'warning',
  under: reportFormat('各表'),
  says: '没有的填0，不留空白',
  run: ({ report }) =>
    perTable(report, 'blank', (table, count, all) =>
      count === all
        ? `${table}全表没有填数。没有发生的请填0。`
        : `${table}有${count}格空白。没有发生的请填0，不要留空。`,
    ),
  examples: {
    right: [{}, { cells: { 'T3.new.natural': '/' } }],
    wrong: [
      { cells: { 'T3.new.research': null }, quote: null },
      { cells: { 'T4.review.other': null, 'T2.rules.issued': null }, quote: null },
    ],
  },
};

export const notApplicable: Rule = {
  id: 'N.na',
  kind: 'form',
  severity: 'notice',
  under: reportFormat('各表'),
  says: '数字格里填数字',
  run: ({ report }) =>
    perTable(report, 'not_applicable', (table, count) => `${table}有${count}格填“/”或“—”。表示没有的，请填0。`),
  examples: {
    right: [{}, { cells: { 'T3.new.natural': null } }],
    wrong: [{ cells: { 'T2.rules.issued': '/', 'T2.rules.repealed': '/' }, quote: null }],
  },
};

/** One finding a table, however many such cells it has. */
function perTable(
  report: Report,
  kind: 'blank' | 'not_applicable',
  say: (table: string, count: number, all: number) => string,
): readonly Found[] {
  const found = new Map<TableId, number>();
  for (const { address, meaning } of report.cells.values()) {
    if (meaning.kind !== kind) continue;
    const table = address.slice(0, 2) as TableId;
    found.set(table, (found.get(table) ?? 0) + 1);
  }
  return [...found].map(([table, count]) => {
    const { part, name } = TABLES[table];
    const all = [...report.cells.keys()].filter((address) => address.startsWith(table)).length;
    return { at: table, where: { part, quote: null }, message: say(name, count, all), found: count };
  });
}

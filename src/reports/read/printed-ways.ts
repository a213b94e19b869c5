import { addressOf, leaves } from '#law/report-format/cells';
import { format2021 } from '#law/report-format/format-2021';
import type { Address, Heading, Table } from '#law/report-format/types';

/** Figures for every cell of the form, as digits. */
export type Figures = ReadonlyMap<Address, string>;

/** A row as a page holds it: the labels before the values, groups' first; heads have no values. */
interface Line {
  readonly labels: readonly string[];
  readonly values: readonly string[];
}

/** Ways in which dumps of real pages print one report, each with what a zero is printed as. */
export const ways: Readonly<Record<string, (figures: Figures) => string>> = {
  格格相连: (figures) => plain(figures, (line) => [...line.labels, ...line.values].join(''), ''),
  空格分开: (figures) => plain(figures, (line) => [...line.labels, ...line.values].join(' '), '\n'),
  一格一行: (figures) => plain(figures, (line) => [...line.labels, ...line.values].join('\n'), '\n'),
  制表符分开: (figures) => plain(figures, (line) => [...line.labels, ...line.values].join('\t'), '\n'),
  竖线分开: (figures) => plain(figures, (line) => `${[...line.labels, ...line.values].join(' | ')} |`, '\n'),
  竖线分开零留空: (figures) =>
    plain(figures, ({ labels, values }) => `${[...labels, ...values.map(blankZero)].join(' | ')} |`, '\n'),
  网页表格: (figures) => page(figures, (value) => value),
  零留空: (figures) => page(figures, blankZero),
  千分位: (figures) => page(figures, (value) => value.replace(/^(\d{1,3})(\d{3})$/, '$1,$2')),
  全角数字: (figures) =>
    page(figures, (value) => value.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))),
};

const blankZero = (value: string): string => (value === '0' ? '' : value);

const HEAD = ['青禾县民政局2025年政府信息公开工作年度报告', '一、总体情况', '略。'];
const TAIL = ['五、存在的主要问题及改进情况', '略。', '六、其他需要报告的事项', '略。'];
const NUMERALS = { T2: '二', T3: '三', T4: '四' };

function plain(figures: Figures, print: (line: Line) => string, between: string): string {
  const tables = format2021.tables.flatMap((table) => [
    titleOf(table),
    linesOf(table, figures).map(print).join(between),
  ]);
  return [...HEAD, ...tables, ...TAIL].join('\n');
}

function page(figures: Figures, print: (value: string) => string): string {
  const row = ({ labels, values }: Line) =>
    `<tr>${[...labels, ...values.map(print)].map((text) => `<td>${text}</td>`).join('')}</tr>`;
  const tables = format2021.tables.map(
    (table) => `<p>${titleOf(table)}</p><table>${linesOf(table, figures).map(row).join('')}</table>`,
  );
  const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('');
  return `<html><body>${paragraphs(HEAD)}${tables.join('')}${paragraphs(TAIL)}</body></html>`;
}

const titleOf = (table: Table): string => `${NUMERALS[table.id]}、${table.title}`;

function linesOf(table: Table, figures: Figures): readonly Line[] {
  return table.blocks.flatMap((block) => {
    const columns = leaves(block.columns);
    const heads = [block.caption, block.over].filter((text) => text !== undefined).map((text) => [text]);
    const corner = block.corner ? [block.corner] : [];
    const top = block.columns.filter((column) => column.children).map((column) => column.label);
    const values = (row: Heading) => columns.map((column) => figures.get(addressOf(table, row, column)) ?? '');
    return [
      ...[...heads, top, [...corner, ...columns.map((column) => column.label)]]
        .filter((labels) => labels.length)
        .map((labels) => ({ labels, values: [] })),
      ...rowsOf(block.rows, []).map(({ labels, row }) => ({ labels, values: values(row) })),
    ];
  });
}

/** Rows with the labels before them: a group's label stands before its first row only, as merged cells print. */
function rowsOf(
  headings: readonly Heading[],
  above: readonly string[],
): readonly { labels: readonly string[]; row: Heading }[] {
  return headings.flatMap((heading, i) => {
    const before = i === 0 ? above : [];
    if (heading.children) return rowsOf(heading.children, [...before, heading.label]);
    return [{ labels: [...before, heading.label].filter(Boolean), row: heading }];
  });
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block, Table } from '#documents/model';
import { cellsOf } from '#law/report-format/cells';
import { formatById } from '#law/report-format/formats';
import type { FormatId } from '#law/report-format/types';
import type { Report } from '../report.ts';
import { reportDocument } from './document.ts';
import { reportOf } from './report-of.ts';

const full = (format: FormatId, year: number, change = (cells: Record<string, number>) => cells) => {
  const form = formatById(format);
  assert.ok(form);
  return reportOf({
    agency: '青禾县民政局',
    year,
    format,
    cells: change(Object.fromEntries(cellsOf(form).map(({ address }, index) => [address, index]))),
  });
};

test('表三: three header rows, 三、本年度办理结果 over 22 rows, seven columns of figures', () => {
  const [, table] = tables(full('2021', 2025));
  const [first, second, third] = table?.rows ?? [];

  assert.equal(table?.rows.length, 28);
  assert.deepEqual(first?.map(shape), ['3×3', '7×1']);
  assert.deepEqual(second?.map(shape), ['1×2', '5×1', '1×2']);
  assert.deepEqual(third?.map(shape), ['1×1', '1×1', '1×1', '1×1', '1×1']);
  assert.deepEqual(table?.rows[5]?.slice(0, 2).map(shape), ['1×22', '2×1']);
  assert.deepEqual(
    groups(table).map(([, rows]) => rows),
    [22, 8, 3, 5, 3],
  );
});

test('表二: four blocks in one table of four columns', () => {
  const [table] = tables(full('2021', 2025));

  assert.equal(table?.columns.length, 4);
  assert.deepEqual(
    table?.rows.map((row) => row.map(({ colspan }) => colspan).join(' ')),
    ['4', '1 1 1 1', '1 1 1 1', '1 1 1 1', '4', '1 3', '1 3', '4', '1 3', '1 3', '1 3', '4', '1 3', '1 3'],
  );
});

test('表四: three header rows over fifteen figures', () => {
  const table = tables(full('2021', 2025))[2];

  assert.deepEqual(table?.rows[0]?.map(shape), ['5×1', '10×1']);
  assert.deepEqual(table?.rows[1]?.map(shape), ['1×2', '1×2', '1×2', '1×2', '1×2', '5×1', '5×1']);
  assert.equal(table?.rows[3]?.length, 15);
});

test('every table is a full grid: each place is covered once', () => {
  for (const table of [...tables(full('2021', 2025)), ...tables(full('2019', 2020))]) {
    const covered = table.rows.flatMap((row, y) =>
      row.flatMap(({ column, colspan, rowspan }) =>
        Array.from({ length: colspan * rowspan }, (_, i) => `${y + Math.floor(i / colspan)},${column + (i % colspan)}`),
      ),
    );
    assert.equal(new Set(covered).size, covered.length);
    assert.equal(covered.length, table.rows.length * table.columns.length);
  }
});

test('every figure is printed once, under its own address', () => {
  for (const [format, year] of [
    ['2021', 2025],
    ['2019', 2020],
  ] as const) {
    const report = full(format, year);
    const printed = tables(report).flatMap(({ rows }) => rows.flat().filter(({ scope }) => !scope));

    assert.deepEqual(
      printed.map(({ key, text }) => [key, text]).toSorted(),
      [...report.cells.values()].map(({ address, raw }) => [address, raw]).toSorted(),
    );
  }
});

test('（六）其他处理 in a single row stays a single row, whatever the year', () => {
  const single = full('2021', 2025, (cells) => ({
    ...Object.fromEntries(Object.entries(cells).filter(([address]) => !address.startsWith('T3.other.'))),
    ...Object.fromEntries(['natural', 'total'].map((column) => [`T3.other.${column}`, 7])),
  }));
  const [, table] = tables(single);

  assert.equal(table?.rows.length, 26);
  assert.ok(table?.rows.flat().some(({ key, text }) => key === 'T3.other.natural' && text === '7'));
});

test('two forms in one report: each block as the report fills it in', () => {
  const mixed = full('2021', 2021, ({ 'T2.charges.amount': _, ...cells }) => ({
    ...cells,
    'T2.charges.last_year': 3,
    'T2.charges.change': 0,
  }));
  const keys = tables(mixed)[0]
    ?.rows.flat()
    .map(({ key }) => key);

  assert.ok(keys?.includes('T2.charges.last_year') && keys.includes('T2.normative.issued'));
});

test('a table of which the report has nothing is left out', () => {
  const none = full('2021', 2025, (cells) =>
    Object.fromEntries(Object.entries(cells).filter(([address]) => !address.startsWith('T4.'))),
  );
  assert.deepEqual(
    tables(none).map(({ id }) => id),
    ['T2', 'T3'],
  );
});

test('a table stands at the end of its part, in whatever order the parts stand; one without a part at the end', () => {
  const report = full('2021', 2025);
  const [head, ...parts] = report.parts;
  assert.ok(head);
  const shuffled = { ...report, parts: [head, ...parts.filter(({ no }) => no !== '三').toReversed()] };

  assert.deepEqual(
    reportDocument(shuffled).blocks.map((block) => (block.kind === 'table' ? block.id : wordsOf(block).slice(0, 2))),
    ['青禾', '六、', '五、', '四、', 'T4', '二、', 'T2', '一、', 'T3'],
  );
});

test('the words of every part are there, in their order, character for character', () => {
  const words =
    '（一）主动公开。全年公开12条。\n（二）依申请公开情况\n一是登记。\n\n 二是答复“<b>”。\n青禾县民政局\n2026年1月20日';
  const report = full('2021', 2025);
  const spoken: Report = {
    ...report,
    signed: { agency: '青禾县民政局', date: '2026-01-20' },
    parts: report.parts.map((part) => (part.no === '引言' ? part : { ...part, text: words })),
  };
  const { blocks } = reportDocument(spoken);

  assert.equal(
    squash(blocks.map(wordsOf).join('')),
    squash(spoken.parts.map(({ no, title, text }) => (no === '引言' ? text : `${no}、${title}${text}`)).join('')),
  );
  assert.deepEqual(blocks.at(-1), { kind: 'signature', agency: '青禾县民政局', date: '2026年1月20日' });
  assert.deepEqual(blocks[2], { kind: 'paragraph', style: 'body', text: '（一）主动公开。全年公开12条。', lead: 8 });
  assert.deepEqual(blocks[3], { kind: 'heading', level: 2, text: '（二）依申请公开情况' });
});

test('an undecided cell is empty and says why; text stays as it stood', () => {
  const report = full('2021', 2025);
  const cells = new Map(report.cells)
    .set('T3.new.natural', {
      address: 'T3.new.natural',
      raw: '112',
      meaning: { kind: 'unknown', why: '分不开' },
      place: null,
    })
    .set('T3.new.total', { address: 'T3.new.total', raw: ' / ', meaning: { kind: 'not_applicable' }, place: null });
  const printed = tables({ ...report, cells }).flatMap(({ rows }) => rows.flat());

  assert.partialDeepStrictEqual(
    printed.find(({ key }) => key === 'T3.new.natural'),
    { text: '', unknown: '分不开' },
  );
  assert.equal(printed.find(({ key }) => key === 'T3.new.total')?.text, '/');
});

test('before 2019: indicators with their unit, the year and all years', () => {
  const report: Report = {
    ...reportOf({ agency: '青禾县民政局', year: 2015, format: 'before-2019', cells: {} }),
    statistics: [
      { indicator: '主动公开文件数', unit: '条', year: '12', cumulative: '120' },
      {
        indicator: '行政复议数',
        unit: '件',
        year: null,
        cumulative: null,
        candidates: [{ year: '0', cumulative: '1' }],
      },
    ],
  };
  const [table] = tables(report);

  assert.deepEqual(
    table?.rows.map((row) => row.map(({ text }) => text).join('|')),
    ['指标名称|计量单位|2015年度|历年累计', '主动公开文件数|条|12|120', '行政复议数|件||'],
  );
  assert.ok(table?.rows[2]?.[2]?.unknown);
});

function tables(report: Report): readonly Table[] {
  return reportDocument(report).blocks.filter((block) => block.kind === 'table');
}

function shape({ colspan, rowspan }: { colspan: number; rowspan: number }): string {
  return `${colspan}×${rowspan}`;
}

function groups(table: Table | undefined): readonly (readonly [string, number])[] {
  return (table?.rows.flat() ?? [])
    .filter(({ scope, column }) => scope === 'rowgroup' && column < 2)
    .map(({ text, rowspan }) => [text, rowspan]);
}

function wordsOf(block: Block): string {
  switch (block.kind) {
    case 'title':
      return block.lines.join('');
    case 'signature':
      return block.agency + block.date;
    case 'letterhead':
    case 'attachments':
    case 'table':
    case 'annex':
      return '';
    default:
      return block.text;
  }
}

function squash(text: string): string {
  return text.replace(/\s+/gu, '');
}

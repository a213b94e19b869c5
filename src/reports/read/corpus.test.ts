import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openPaper } from '#documents/open';
import type { Cell } from '../report.ts';
import { readReport } from './read.ts';

const root = join(import.meta.dirname, '../../../fixtures/annual-reports');

interface Expected {
  readonly agency: string | null;
  readonly year: number;
  readonly format: string;
  readonly cells: Readonly<Record<string, number | string | null>>;
  readonly undecidable: readonly string[];
  readonly facts: { readonly period?: string; readonly phone?: string };
  readonly statistics_table?: readonly { readonly year: number; readonly cumulative: number }[];
}

for (const folder of readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
  test(`${folder.name}: 每一格要么读对，要么说明读不出`, async () => {
    const { report, expected } = await load(folder.name);
    const wrong = Object.entries(expected.cells).filter(([address, value]) => {
      const got = meant(report.cells.get(address));
      return got !== value && !(got === null && expected.undecidable.includes(address));
    });

    assert.deepEqual(wrong, []);
    assert.deepEqual(
      [...report.cells.keys()].filter((address) => !(address in expected.cells)),
      [],
    );
  });

  test(`${folder.name}: 机关、年份、版式、统计期限、电话、旧版统计表`, async () => {
    const { report, expected } = await load(folder.name);
    const { period, phone } = expected.facts;

    assert.deepEqual([report.agency, report.year, report.format], [expected.agency, expected.year, expected.format]);
    if (period) assert.equal(`${report.period?.from}..${report.period?.to}`, period);
    if (phone) assert.equal(report.contact?.phone, phone);
    for (const [i, line] of (expected.statistics_table ?? []).entries()) {
      const { year, cumulative } = report.statistics[i] ?? {};
      if (year !== null) assert.deepEqual([year, cumulative], [String(line.year), String(line.cumulative)]);
    }
  });
}

async function load(folder: string) {
  const files = readdirSync(join(root, folder));
  const file = files.find((name) => name.startsWith('report.')) as string;
  const expected: Expected = JSON.parse(readFileSync(join(root, folder, 'expected.json'), 'utf8'));
  return { report: readReport(await openPaper(new Uint8Array(readFileSync(join(root, folder, file))))), expected };
}

function meant(cell: Cell | undefined): number | string | null {
  if (!cell || cell.meaning.kind === 'unknown' || cell.meaning.kind === 'blank') return null;
  return cell.meaning.kind === 'number' ? Number(cell.meaning.digits) : cell.raw;
}

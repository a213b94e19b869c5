import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openPaper } from '#documents/open';
import { cellsAmiss, type Expected } from './cells-expected.ts';
import { readReport } from './read.ts';

const root = join(import.meta.dirname, '../../../fixtures/annual-reports');

for (const folder of readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
  test(`${folder.name}: 每一格要么读对，要么说明读不出`, async () => {
    const { report, expected } = await load(folder.name);

    assert.deepEqual(cellsAmiss(report, expected), []);
  });

  test(`${folder.name}: 机关、年份、版式、统计期限、电话、旧版统计表`, async () => {
    const { report, expected } = await load(folder.name);
    const { period, phone } = expected.facts;

    assert.deepEqual([report.agency, report.year, report.format], [expected.agency, expected.year, expected.format]);
    if (period) assert.equal(`${report.period?.from}..${report.period?.to}`, period);
    if (phone) assert.equal(report.contact?.phone, phone);
    assert.equal(report.statistics.length, expected.statistics_table?.length ?? 0);
    for (const [i, line] of (expected.statistics_table ?? []).entries()) {
      const { year, cumulative } = report.statistics[i] ?? {};
      if (year !== null) assert.deepEqual([year, cumulative], [String(line.year), String(line.cumulative)]);
    }
  });
}

async function load(folder: string) {
  const file = readdirSync(join(root, folder)).find((name) => name.startsWith('report.')) as string;
  const expected: Expected = JSON.parse(readFileSync(join(root, folder, 'expected.json'), 'utf8'));
  const bytes = new Uint8Array(readFileSync(join(root, folder, file)));
  return { report: readReport(await openPaper(bytes)), expected };
}

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { openPaper } from '#documents/open';
import type { Finding } from '../finding.ts';
import { readReport } from '../read/read.ts';
import { checkReport } from './check.ts';

const ROOT = join(import.meta.dirname, '../../../fixtures/annual-reports');
const LEAST_SHARE = 0.95;

interface Expected {
  readonly violations: readonly {
    readonly check: string;
    readonly at: string;
    readonly found: number | string;
    readonly expected: number;
  }[];
  readonly problems: readonly { readonly kind: string; readonly quote: string | null; readonly visible: boolean }[];
  readonly controls: readonly { readonly quote: string }[];
}

const counts = new Map<string, { visible: number; found: number }>();
const plain = (words: string) => words.replace(/\s+/g, '');
const overlaps = (a: string, b: string) => plain(a).includes(plain(b)) || plain(b).includes(plain(a));

for (const folder of readdirSync(ROOT).filter((name) => existsSync(join(ROOT, name, 'expected.json')))) {
  test(`${folder}：表中的错误都找到，正例不误报`, async () => {
    const expected = JSON.parse(readFileSync(join(ROOT, folder, 'expected.json'), 'utf8')) as Expected;
    const file = readdirSync(join(ROOT, folder)).find((name) => name.startsWith('report.')) as string;
    const report = readReport(await openPaper(new Uint8Array(readFileSync(join(ROOT, folder, file)))));
    const findings = checkReport(report);

    assert.deepEqual(findings, checkReport(report), '同一份文件，问题编号相同');
    assert.equal(new Set(findings.map(({ id }) => id)).size, findings.length, '问题编号不重复');
    for (const { check, at, found, expected: sum } of expected.violations) {
      assert.ok(
        findings.some((one) => one.id === `${check}@${at}` && one.found === found && one.expected === sum),
        `${check}@${at}`,
      );
    }
    const sums = findings.filter(({ rule }) => /^T[34]\./.test(rule)).map(({ id }) => id);
    assert.deepEqual(
      sums.filter((id) => !expected.violations.some(({ check, at }) => id === `${check}@${at}`)),
      [],
    );

    count(folder, expected, findings);
    assert.deepEqual(flagged(expected, findings), [], '正例不报');
  });
}

after(() => {
  const lines = [...counts].sort().map(([name, { visible, found }]) => `  ${name.padEnd(34)} ${found}/${visible}`);
  console.log(['看得见的问题（文件夹 种类 找到/应有）', ...lines].join('\n'));
});

test('看得见的问题至少找到95%', () => {
  const all = [...counts.values()];
  const [found, visible] = [
    all.reduce((sum, one) => sum + one.found, 0),
    all.reduce((sum, one) => sum + one.visible, 0),
  ];
  assert.ok(found >= visible * LEAST_SHARE, `${found}/${visible}`);
});

function count(folder: string, { problems }: Expected, findings: readonly Finding[]): void {
  for (const problem of problems.filter(({ visible }) => visible)) {
    const key = `${folder} ${problem.kind}`;
    const entry = counts.get(key) ?? { visible: 0, found: 0 };
    entry.visible++;
    if (findings.some((finding) => matches(finding, problem))) entry.found++;
    counts.set(key, entry);
  }
}

function matches({ kind, where }: Finding, problem: Expected['problems'][number]): boolean {
  if (kind !== problem.kind || !('quote' in where)) return false;
  return problem.quote === null || where.quote === null
    ? problem.quote === where.quote
    : overlaps(where.quote, problem.quote);
}

/** Findings about numbers whose words are those of a right statement and of no expected mistake. */
function flagged({ controls, problems }: Expected, findings: readonly Finding[]): readonly string[] {
  const numeric = findings.filter(({ kind }) => ['text-table', 'list-sum', 'percentage', 'sum'].includes(kind));
  const others = numeric.filter((finding) => !problems.some((problem) => matches(finding, problem)));
  return others
    .filter(
      ({ where }) =>
        'quote' in where && where.quote !== null && controls.some(({ quote }) => overlaps(quote, where.quote ?? '')),
    )
    .map(({ id, message }) => `${id} ${message}`);
}

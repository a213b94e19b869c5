import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { checkReport } from './check.ts';
import { reportOf, type SampleValue } from './sample.ts';

interface Narrative {
  readonly excerpt: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly problems: readonly string[];
}

const FILE = join(import.meta.dirname, '../../../fixtures/annual-reports/narratives.jsonl');
const narratives = readFileSync(FILE, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Narrative);

/** What the mistakes of an opening are called here; other mistakes are in its tables, or not to be seen. */
const FOUND: readonly (readonly [RegExp, string])[] = [
  [/正文受理 2 件，表三新收 3 件/, 'P1.text'],
  [/只列五部分/, 'F.announced'],
  [/远大于 382/, 'P1.list'],
  [/电话缺区号/, 'F.area_code'],
  [/引用已被替代的 2019 格式文件/, 'F.document_number'],
];
const ABOUT_TEXT = /^(?:P1\.|F\.announced|F\.area_code|F\.document_number|W\.|R\.|Y\.)/;

for (const [i, { excerpt, facts, problems }] of narratives.entries()) {
  test(`叙述第${i + 1}条：${problems.join('；') || '没有问题'}`, () => {
    const report = reportOf({
      year: typeof facts.year === 'number' ? facts.year : 2023,
      agency: typeof facts.agency === 'string' ? facts.agency : null,
      cells: cellsFrom(facts),
      text: excerpt.replaceAll('…', '[……]'),
    });
    const found = new Set(
      checkReport(report)
        .map(({ rule }) => rule)
        .filter((rule) => ABOUT_TEXT.test(rule)),
    );
    const due = new Set(
      FOUND.filter(([words]) => problems.some((problem) => words.test(problem))).map(([, rule]) => rule),
    );
    assert.deepEqual([...found].sort(), [...due].sort());
  });
}

/** The figures that an opening states, as cells; what it does not state is undecided. */
function cellsFrom(facts: Narrative['facts']): Readonly<Record<string, SampleValue>> {
  const rows = {
    new: facts.applications_received_table ?? facts.applications_received,
    carry_in: facts.carried_over,
    carry_out: facts.carried_forward,
    result_total: facts.answered,
  };
  const stated = Object.entries(rows).flatMap(([row, value]) =>
    typeof value === 'number' ? [[row, value] as const] : [],
  );
  return {
    ...Object.fromEntries(UNDECIDED.map((address) => [address, []])),
    ...Object.fromEntries(
      stated.flatMap(([row, value]) => [
        [`T3.${row}.natural`, value],
        [`T3.${row}.total`, value],
      ]),
    ),
  };
}

const UNDECIDED = ['granted', 'partial', 'denied.7', 'unable.1', 'carry_in', 'carry_out', 'result_total', 'new']
  .flatMap((row) => [`T3.${row}.natural`, `T3.${row}.total`])
  .concat('T2.normative.issued', 'T2.normative.repealed', 'T2.normative.in_force');

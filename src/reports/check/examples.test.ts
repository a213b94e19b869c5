import assert from 'node:assert/strict';
import test from 'node:test';
import { checkReport, checkYears } from './check.ts';
import { factsOf } from './facts/facts.ts';
import { rules } from './rules.ts';
import { reportOf } from './sample.ts';
import { yearRules } from './years/year-rules.ts';

for (const { id, says, run, examples } of rules) {
  for (const [i, sample] of examples.right.entries()) {
    test(`${id} ${says} 正例${i + 1}`, () => assert.deepEqual([...run(factsOf(reportOf(sample)))], []));
  }
  for (const [i, sample] of examples.wrong.entries()) {
    test(`${id} ${says} 误例${i + 1}`, () => {
      const report = reportOf(sample);
      const found = checkReport(report).filter(({ rule }) => rule === id);
      assert.notEqual(found.length, 0);
      const quotes = found.map(({ where }) => ('quote' in where ? where.quote : undefined));
      if (sample.quote === null) assert.ok(quotes.includes(null));
      else if (sample.quote)
        assert.ok(
          quotes.some((quote) => quote?.includes(sample.quote as string)),
          `${sample.quote} in ${quotes.join(' | ')}`,
        );
      for (const { where } of found) {
        if ('from' in where && where.to > where.from) {
          assert.equal(
            report.parts.find(({ no, text }) => no === where.part && text.includes(where.quote)) !== undefined,
            true,
          );
        }
      }
    });
  }
}

for (const { id, says, examples } of yearRules) {
  for (const [kind, pairs] of Object.entries(examples)) {
    for (const [i, [earlier, later]] of pairs.entries()) {
      test(`${id} ${says} ${kind === 'right' ? '正例' : '误例'}${i + 1}`, () => {
        const report = reportOf(later);
        const found =
          checkYears([reportOf(earlier), report])
            .get(report)
            ?.filter(({ rule }) => rule === id) ?? [];
        assert.equal(found.length > 0, kind === 'wrong');
      });
    }
  }
}

test('每条规则都有正例和误例，编号不重复', () => {
  const all = [...rules, ...yearRules];
  for (const { id, examples } of all) assert.ok(examples.right.length > 0 && examples.wrong.length > 0, id);
  assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { regulation } from '#law/citation';
import type { Finding } from '../finding.ts';
import type { Cell, Meaning, Report } from '../report.ts';
import { fromJson } from './from-json.ts';
import { stringify, toJson } from './json.ts';
import { reportSchema } from './json-schema.ts';
import { reportOf } from './report-of.ts';

const schema = join(import.meta.dirname, '../../../docs/report.schema.json');

const cell = (address: string, raw: string, meaning: Meaning): Cell => ({ address, raw, meaning, place: null });
const cells = [
  cell('T2.charges.amount', '24252.311082', { kind: 'number', digits: '24252.311082' }),
  cell('T2.licence.decisions', '１，２３４', { kind: 'number', digits: '1234' }),
  cell('T2.licence.change', '+2', { kind: 'number', digits: '+2' }),
  cell('T2.penalty.decisions', '1.50', { kind: 'number', digits: '1.50' }),
  cell('T3.new.natural', ' ', { kind: 'blank' }),
  cell('T3.new.total', '/', { kind: 'not_applicable' }),
  cell('T2.normative.in_force', '22（其中修订16件）', { kind: 'text', number: '22' }),
  cell('T3.new.research', '', { kind: 'unknown', why: '两个数连在一起', candidates: ['1', '11'] }),
];
const report: Report = {
  ...reportOf({ agency: '青禾县民政局', year: 2025, format: '2021', cells: {} }),
  contact: { phone: '000-1234567' },
  signed: { agency: '青禾县民政局', date: '2026-01-20' },
  cells: new Map(cells.map((one) => [one.address, one])),
};
const finding: Finding = {
  id: 'T3.balance@natural',
  rule: 'T3.balance',
  kind: 'sum',
  severity: 'error',
  where: { cell: 'T3.new.natural' },
  message: '自然人一列不平',
  arithmetic: '1 + 0 ≠ 2 + 0',
  found: 2,
  expected: 1,
  under: regulation(50),
};

test('numbers are written with the digits that stood there, blank and undecided cells as null, the rest as text', () => {
  const text = stringify(toJson(report));

  assert.match(text, /"T2.charges.amount":24252.311082,/u);
  assert.match(text, /"T2.licence.decisions":1234,/u);
  assert.match(text, /"T2.licence.change":2,/u);
  assert.match(text, /"T2.penalty.decisions":1.50,/u);
  assert.match(
    text,
    /"T3.new.natural":null,"T3.new.total":"\/","T2.normative.in_force":"22（其中修订16件）","T3.new.research":null/u,
  );
});

test('findings are there where they are given', () => {
  assert.equal('findings' in toJson(report), false);
  assert.deepEqual(toJson(report, []).findings, []);
  assert.equal(toJson(report, [finding]).findings?.[0]?.id, 'T3.balance@natural');
});

test('nothing is lost on the way there and back', () => {
  const again = fromJson(stringify(toJson(report, [finding])));
  assert.deepEqual({ ...again, cells: [...again.cells.values()] }, { ...report, cells });
});

test('what is no report is refused', () => {
  assert.throws(() => fromJson('{"agency":"青禾县民政局"}'));
  assert.throws(() => fromJson('[]'));
});

test('the published schema is current and accepts what is written, and nothing else', () => {
  assert.equal(readFileSync(schema, 'utf8'), reportSchema());
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false }).compile(
    JSON.parse(reportSchema()),
  );

  const json = JSON.parse(stringify({ file: 'a.docx', ...toJson(report, [finding]) }));
  assert.equal(validate(json), true, JSON.stringify(validate.errors));
  assert.equal(validate({ ...json, cells: { 'T3.new.natural': true } }), false);
  assert.equal(validate({ ...json, format: '2030' }), false);
});

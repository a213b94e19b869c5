import { reportFormat } from '#law/citation';
import type { Facts } from '../facts/facts.ts';
import { placeOf, whereOf } from '../facts/passage.ts';
import { sumsOf, type Values } from '../facts/values.ts';
import type { Found, Rule } from '../rule.ts';
import { claimsOf } from './claims.ts';
import type { Claim } from './subject.ts';
import { examples } from './text-table.examples.ts';

export const textAgainstTables: Rule = {
  id: 'P1.text',
  kind: 'text-table',
  severity: 'warning',
  under: reportFormat('总体情况与表二、表三、表四'),
  says: '正文里的件数与表格一致',
  run: contradictions,
  examples,
};

function contradictions(facts: Facts): readonly Found[] {
  return claimsOf(facts).flatMap((claim) => {
    const values = claim.inScope ? claim.subject.values(facts, claim.mention) : null;
    return values && !values.has(claim.mention.value) ? [findingOf(facts, claim, values)] : [];
  });
}

function findingOf(facts: Facts, claim: Claim, values: Values & object): Found {
  const { mention, subject } = claim;
  const { passage } = mention.sentence;
  const behind = subject.words.test(`${mention.near}#`) ? mention.to : mention.to + mention.right.length;
  const expected = [...values][0] as number;
  const said = `${mention.digits}${mention.unit}`;
  return {
    at: placeOf(passage, mention.from),
    where: whereOf(passage, mention.nearFrom, behind),
    message: `正文写${said}，表中“${subject.name}”${stands(facts, claim, expected)}。${likely(facts, claim)}请核对正文或表格。`,
    found: mention.value,
    expected,
  };
}

/** The first reading is the table's own figure; digits that run together have none. */
function stands({ report }: Facts, { subject, mention }: Claim, figure: number): string {
  const rows = subject.id.split('+').flatMap((row) => [`T2.${row}`, `T3.${row}.`]);
  const open = [...report.cells].some(
    ([address, { meaning }]) =>
      meaning.kind === 'unknown' && meaning.candidates?.length && rows.some((row) => address.startsWith(row)),
  );
  return open ? `这一行的数字连在一起，怎样分都不是${mention.digits}` : `为${figure}`;
}

/** What the number in the text is in the table, where it is something else there. */
function likely({ figures }: Facts, { mention: { value }, subject }: Claim): string {
  if (subject.id === 'new' && sumsOf([figures.row('new'), figures.row('carry_in')])?.has(value)) {
    return `${value}是本年新收与上年结转之和。`;
  }
  for (const row of subject.id.split('+')) {
    for (const [column, name] of COLUMNS) {
      if (figures.applicants(row, column)?.has(value) && value > 0) return `${value}只是“${name}”一列的数。`;
    }
  }
  for (const [row, name] of FIRST_ROWS[subject.id] ?? []) {
    if (figures.row(row)?.has(value) && value > 0) return `${value}只是“${name}”一行的数。`;
  }
  return '';
}

const COLUMNS = [
  ['natural', '自然人'],
  ['enterprise', '商业企业'],
] as const;

const FIRST_ROWS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  unable: [
    ['unable.1', '本机关不掌握相关政府信息'],
    ['unable.2', '没有现成信息需要另行制作'],
  ],
  'granted+partial': [
    ['granted', '予以公开'],
    ['partial', '部分公开'],
  ],
};

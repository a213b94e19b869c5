import type { Address, Sum } from '#law/report-format/types';
import type { Facts } from '../facts/facts.ts';
import type { Examples, Found, Rule } from '../rule.ts';
import { type Constraint, constraintsOf, sidesOf } from './constraints.ts';
import { type Balance, culpritOf } from './culprit.ts';
import { canAgree, type Side } from './reach.ts';

/** The rule that a sum of the form holds wherever the form asks for it. */
export function sumRule(id: string, { says, under }: Pick<Sum, 'says' | 'under'>, examples: Examples): Rule {
  return { id, kind: 'sum', severity: 'error', under, says, examples, run: (facts) => brokenSums(id, facts) };
}

function brokenSums(id: string, facts: Facts): readonly Found[] {
  const all = balancesOf(facts);
  return all
    .filter(({ broken, constraint }) => broken && constraint.sum.id === id)
    .map((balance) => findingOf(facts, balance, all));
}

const worked = new WeakMap<Facts, readonly Balance[]>();

/** Every sum of the report's form, worked out once. */
function balancesOf(facts: Facts): readonly Balance[] {
  const known = worked.get(facts);
  if (known) return known;
  const constraints = facts.form ? constraintsOf(facts.form) : [];
  const fresh = constraints.map((constraint) => {
    const sides = sidesOf(facts.report, constraint);
    return { constraint, ...sides, broken: isBroken(constraint, sides.left, sides.right) };
  });
  worked.set(facts, fresh);
  return fresh;
}

/** A total left blank beside stated parts is broken; parts left blank beside a stated total are not. */
function isBroken({ left: { length } }: Constraint, left: Side, right: Side): boolean {
  if (left.members.length < length || right.members.length === 0 || left.notApplicable || right.notApplicable)
    return false;
  if (length === 1 && left.blank) return right.blank + right.open < right.members.length && right.open === 0;
  return !canAgree(left, right);
}

function findingOf({ report }: Facts, balance: Balance, all: readonly Balance[]): Found {
  const { constraint, left, right } = balance;
  const table = constraint.sum.table;
  const culprit = culpritOf(
    report,
    all.filter((other) => other.constraint.sum.table === table),
  );
  const written = (side: Side) =>
    writtenSum(
      side.members.map((address) => report.cells.get(address)?.raw ?? ''),
      side,
    );
  const two = constraint.left.length > 1;
  const found = two ? right.stated : left.blank ? 'blank' : left.stated;
  const expected = two ? left.stated : right.open ? `≥ ${right.least}` : right.stated;
  return {
    at: constraint.at,
    where: { cell: two ? (constraint.right[0] as Address) : (constraint.left[0] as Address) },
    message: `${sentence(constraint, found, expected)}${culprit ? '改一格就能全部相符，请先核对那一格。' : '请核对后更正。'}`,
    arithmetic: `${written(left)}；${written(right)}`,
    found,
    expected,
    ...(culprit ? { culprit } : {}),
  };
}

function sentence({ sum, name, left }: Constraint, found: number | string, expected: number | string): string {
  const place = sum.table === 'T4' ? `表四“${name}”` : `表三“${name}”${sum.along === 'rows' ? '列' : '行'}`;
  if (left.length > 1)
    return `${place}：第一项加第二项为${expected}，第三项（七）总计加第四项为${found}，两者应当相等。`;
  if (found === 'blank') return `${place}：总计空白，已填各项之和为${expected}。`;
  return `${place}：总计填${found}，各项之和为${expected}，两者应当相等。`;
}

/** 64 + 0 = 64; figures that are 0 are left out of long sums. */
function writtenSum(raws: readonly string[], side: Side): string {
  const terms = raws.map((raw) => raw.trim() || '空白');
  const shown = terms.length > SHORT ? terms.filter((term) => term !== '0') : terms;
  if (terms.length === 1) return `总计 ${terms[0]}`;
  return `${shown.length ? shown.join(' + ') : '0'}${shown.length === 1 && !side.open ? '' : ` = ${side.open ? '?' : side.stated}`}`;
}

const SHORT = 2;

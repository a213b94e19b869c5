import type { Finding, Where } from '../finding.ts';
import type { Report } from '../report.ts';
import type { Found, Rule } from './rule.ts';

export interface Hit {
  readonly rule: Pick<Rule, 'id' | 'kind' | 'severity' | 'under'>;
  readonly found: Found;
}

/** Nobody reads more of one kind in one report; a paper made of nothing else must not fill the memory. */
const MOST_OF_A_RULE = 200;

export function hits(rule: Hit['rule'], all: Iterable<Found>): readonly Hit[] {
  return [...all].slice(0, MOST_OF_A_RULE).map((found) => ({ rule, found }));
}

/** Findings with their ids: rule, `@`, place; the second of the same name ends in `#2`. */
export function numbered(hits: readonly Hit[]): readonly Finding[] {
  const seen = new Map<string, number>();
  return hits.map(({ rule, found }) => {
    const { at, severity = rule.severity, ...rest } = found;
    const name = `${rule.id}@${at}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return {
      ...rest,
      id: count > 1 ? `${name}#${count}` : name,
      rule: rule.id,
      kind: rule.kind,
      severity,
      under: rule.under,
    };
  });
}

/** In the order in which a reader meets them: part by part, tables behind the part's text. */
export function inOrder(report: Report, findings: readonly Finding[]): readonly Finding[] {
  const parts = new Map(report.parts.map(({ no }, i) => [no, i]));
  const keyed = findings.map((finding, i) => ({ finding, key: [...position(finding.where, parts), i] }));
  keyed.sort((a, b) => a.key.reduce((order, value, i) => order || value - (b.key[i] as number), 0));
  return keyed.map(({ finding }) => finding);
}

const PART_OF_TABLE: Readonly<Record<string, string>> = { T2: '二', T3: '三', T4: '四' };

function position(where: Where, parts: ReadonlyMap<string, number>): readonly number[] {
  const part = 'cell' in where ? PART_OF_TABLE[where.cell.slice(0, 2)] : where.part;
  const at = parts.get(part ?? '') ?? parts.size;
  return 'from' in where ? [at, where.from] : [at, Number.MAX_SAFE_INTEGER];
}

import type { ActRule } from '#agencies/act-rule';
import type { Relation } from '#agencies/permit';
import { outsiders, roles } from '#agencies/roles';
import type { Row } from '../../docs/every-act.ts';

export const relations: readonly Relation[] = ['own', 'below', 'other'];

/** Everybody who could ask; `nobody` has an account that was given no role. */
export const askers = [...Object.keys(roles), ...Object.keys(outsiders), 'nobody'] as const;

/** Every state that any row of a table names, and the beginning. */
export function statesOf(rows: readonly Row[], table: string): readonly string[] {
  const own = rows.filter((row) => row.table === table).map(({ rule }) => rule);
  return [
    ...new Set(['none', ...own.flatMap(({ from, to }) => [...(from === 'any' ? [] : from), ...(to ? [to] : [])])]),
  ];
}

/** What the table says, read as naively as can be: `role`, `role of below`, `role of any`, `anyone of self`. */
export function says({ by }: ActRule, asker: string, relation: Relation, self: boolean): boolean {
  const words: readonly string[] = by;
  return (
    (relation === 'own' && words.includes(asker)) ||
    (relation === 'below' && words.includes(`${asker} of below`)) ||
    (self && (words.includes(`${asker} of self`) || (asker !== 'nobody' && words.includes('anyone of self')))) ||
    words.includes(`${asker} of any`)
  );
}

export function isOpen({ from }: ActRule, state: string): boolean {
  return from === 'any' || (from as readonly string[]).includes(state);
}

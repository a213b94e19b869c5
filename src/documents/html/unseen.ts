import { BLOCKS, VOID } from './elements.ts';

/** A tag within an element that is not shown: it belongs to it, ends it, or shows that its end tag was forgotten. */
export type Within = 'inside' | 'end' | 'outside';

export interface Unseen {
  open(name: string): Within;
  close(name: string): Within;
}

/** The parts of a table from the inside out: each holds those of a lower rank. */
const RANK: ReadonlyMap<string, number> = new Map([
  ['td', 1],
  ['th', 1],
  ['tr', 2],
  ['tbody', 3],
  ['thead', 3],
  ['tfoot', 3],
  ['table', 4],
]);

/** Follows an element that is not shown, up to where it ends. */
export function followUnseen(element: string): Unseen {
  const rank = RANK.get(element) ?? 0;
  let depth = 1;
  let tables = 0;

  return {
    open(name) {
      if (element === 'p' && BLOCKS.has(name)) return 'outside';
      if (name !== 'table' && tables === 0 && (RANK.get(name) ?? -1) >= rank) return 'outside';
      if (name === element && !VOID.has(name)) depth++;
      else if (name === 'table') tables++;
      return 'inside';
    },
    close(name) {
      if (name === element && tables === 0) return --depth === 0 ? 'end' : 'inside';
      if (tables === 0 && (RANK.get(name) ?? -1) > rank) return 'outside';
      if (name === 'table' && tables > 0) tables--;
      return 'inside';
    },
  };
}

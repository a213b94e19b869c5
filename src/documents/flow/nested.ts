import type { Draft, DraftCell } from '../draft.ts';
import { widthOf } from './flow.ts';

export interface Content {
  readonly rows: readonly (readonly DraftCell[])[];
  readonly width: number;
}

/** What a cell holds, as a small grid: its tables one under another, a paragraph beside them as a row of its own. Undefined without a table. */
export function contentOf(blocks: readonly Draft[]): Content | undefined {
  const parts = blocks.map((block) => (block.kind === 'table' ? block.rows : block.text));
  const tables = parts.filter((part) => typeof part !== 'string');
  if (tables.length === 0) return undefined;

  const width = tables.reduce((widest, table) => Math.max(widest, widthOf(table)), 1);
  const rows = parts.flatMap((part) => {
    if (typeof part !== 'string') return part;
    return part.trim() === '' ? [] : [[{ text: part, column: 0, colspan: width, rowspan: 1 }]];
  });
  return { rows, width };
}

import type { Draft } from '../draft.ts';
import type { FlowBlock, FlowTable } from './flow.ts';
import { gridOf } from './grid-of.ts';
import { isLayout } from './layout.ts';

/** Paragraphs and grids in reading order: tables that only lay out a page are taken apart, tables within data tables become part of their grid. */
export function settle(blocks: readonly FlowBlock[]): Draft[] {
  const drafts: Draft[] = [];
  for (const block of blocks) {
    if (block.kind === 'paragraph') drafts.push(block);
    else for (const draft of settleTable(block)) drafts.push(draft);
  }
  return drafts;
}

function settleTable(table: FlowTable): readonly Draft[] {
  const rows = table.rows.map((row) => row.map((cell) => ({ ...cell, blocks: settle(cell.blocks) })));
  return isLayout(rows) ? rows.flat().flatMap((cell) => cell.blocks) : [gridOf(rows)];
}

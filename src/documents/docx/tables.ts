import type { FlowBlock } from '../flow/flow.ts';
import { TOO_DEEP, TOO_MUCH } from '../limits.ts';
import { Unreadable } from '../paper.ts';
import { attributeOf } from '../xml.ts';
import { mergeCells, type WordCell, type WordRow } from './merge.ts';

interface OpenTable {
  readonly around: FlowBlock[];
  readonly rows: WordRow[];
}

export interface WordTables {
  open(name: string, into: FlowBlock[]): FlowBlock[];
  /** the list that goes on after the end tag */
  close(name: string, into: FlowBlock[]): FlowBlock[];
  /** takes a property of the row or cell that is open */
  property(name: string, tag: string): void;
}

const WIDEST = 1000;

/** The tables that are open, one inside another. */
export function takeWordTables(deepest: number): WordTables {
  const stack: OpenTable[] = [];
  const row = () => stack.at(-1)?.rows.at(-1);

  return {
    open(name, into) {
      if (name === 'w:tbl') {
        if (stack.length >= deepest) throw new Unreadable(TOO_DEEP);
        stack.push({ around: into, rows: [] });
      } else if (name === 'w:tr') stack.at(-1)?.rows.push({ cells: [], skipped: 0 });
      else {
        const cell: WordCell = { blocks: [], colspan: 1 };
        row()?.cells.push(cell);
        return cell.blocks;
      }
      return into;
    },
    close(name, into) {
      if (name === 'w:tc') return stack.at(-1)?.around ?? into;
      if (name === 'w:tbl') closeTable(stack.pop());
      return into;
    },
    property(name, tag) {
      const open = row();
      const cell = open?.cells.at(-1);
      if (open && cell) setCell(cell, name, tag);
      if (open) setRow(open, name, tag);
    },
  };
}

function closeTable(table: OpenTable | undefined): void {
  const rows = mergeCells((table?.rows ?? []).filter((row) => !row.deleted));
  if (rows.length > 0) table?.around.push({ kind: 'flow-table', rows });
}

function setCell(cell: WordCell, name: string, tag: string): void {
  if (name === 'w:gridSpan') cell.colspan = countOf(tag) || 1;
  else if (name === 'w:vMerge' || name === 'w:vmerge') cell.below = attributeOf(tag, 'w:val') !== 'restart';
  else if (name === 'w:hMerge') cell.beside = attributeOf(tag, 'w:val') !== 'restart';
  else if (name === 'w:cellDel') cell.deleted = true;
}

function setRow(row: WordRow, name: string, tag: string): void {
  if (name === 'w:gridBefore') row.skipped = countOf(tag);
  else if (name === 'w:del') row.deleted = true;
}

function countOf(tag: string): number {
  const count = Number.parseInt(attributeOf(tag, 'w:val') ?? '', 10);
  if (count > WIDEST) throw new Unreadable(TOO_MUCH);
  return Number.isNaN(count) ? 0 : Math.max(count, 0);
}

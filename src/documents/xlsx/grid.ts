import type { DraftCell, DraftGrid } from '../draft.ts';
import { TOO_MUCH } from '../limits.ts';
import { Unreadable } from '../paper.ts';
import type { RowCell, SheetRow } from './rows.ts';

const LARGEST = 1_000_000;

/** Rows of a sheet as a grid of its own: its columns are those at which one of its cells begins, not all that the sheet has. */
export function gridOfRows(rows: readonly SheetRow[]): DraftGrid {
  const columns = columnsOf(rows);
  if (columns.length * rows.length > LARGEST) throw new Unreadable(TOO_MUCH);

  const takenUntil: number[] = [];
  const grid = rows.map((row, index) => {
    const byColumn = new Map(row.cells.map((cell) => [cell.column, cell]));
    const cells: DraftCell[] = [];
    for (let at = 0; at < columns.length; ) {
      const cell = byColumn.get(columns[at] ?? -1);
      if (!cell && (takenUntil[at] ?? 0) > index) at++;
      else {
        const own = { text: cell?.text ?? '', column: at, ...spansOf(cell, { rows, index, columns, at }) };
        cells.push(own);
        for (const end = at + own.colspan; at < end; at++) takenUntil[at] = index + own.rowspan;
      }
    }
    return cells;
  });
  return { kind: 'table', rows: grid };
}

function columnsOf(rows: readonly SheetRow[]): readonly number[] {
  const starts = new Set<number>();
  let end = 0;
  for (const { cells } of rows) {
    for (const cell of cells) {
      starts.add(cell.column);
      starts.add(cell.column + cell.colspan);
      end = Math.max(end, cell.column + cell.colspan);
    }
  }
  starts.delete(end);
  return [...starts].sort((a, b) => a - b);
}

interface Position {
  readonly rows: readonly SheetRow[];
  readonly index: number;
  readonly columns: readonly number[];
  readonly at: number;
}

function spansOf(
  cell: RowCell | undefined,
  { rows, index, columns, at }: Position,
): { colspan: number; rowspan: number } {
  const right = cell ? cell.column + cell.colspan : 0;
  const last = cell ? (rows[index]?.index ?? 0) + cell.rowspan : 0;
  let [across, down] = [at + 1, index + 1];
  while ((columns[across] ?? right) < right) across++;
  while ((rows[down]?.index ?? last) < last) down++;
  return { colspan: across - at, rowspan: down - index };
}

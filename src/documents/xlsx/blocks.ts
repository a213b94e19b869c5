import type { Draft } from '../draft.ts';
import { gridOfRows } from './grid.ts';
import type { RowCell, SheetRow } from './rows.ts';

/** What a sheet says: rows of several cells that follow one another are a table, a row with one text is a paragraph. */
export function blocksOf(rows: readonly SheetRow[]): readonly Draft[] {
  const drafts: Draft[] = [];
  const bordered = rows.some((row) => row.cells.some((cell) => cell.bordered));
  let table: SheetRow[] = [];

  const endTable = () => {
    if (table.length > 0) drafts.push(gridOfRows(table));
    table = [];
  };
  rows.forEach((row, position) => {
    const last = table.at(-1);
    if (last && row.index > last.index + 1 && !row.reached) endTable();
    if (isTableRow(row, rows[position + 1], { bordered, inside: table.length > 0 })) table.push(row);
    else {
      endTable();
      const text = filled(row)
        .map((cell) => cell.text.trim())
        .join('\t');
      if (text !== '') drafts.push({ kind: 'paragraph', text });
    }
  });
  endTable();
  return drafts;
}

const NUMBERED = /^\s*[（(]?[一二三四五六七八九十]{1,3}[）)、．.]/;
const LONG = 40;

/** Borders tell, where the sheet has any. Where it has none, a short text above or among rows of cells is a heading within the table. */
function isTableRow(
  row: SheetRow,
  next: SheetRow | undefined,
  { bordered, inside }: { bordered: boolean; inside: boolean },
): boolean {
  const cells = filled(row);
  if (bordered) return row.cells.some((cell) => cell.bordered) || (inside && row.reached);
  if (cells.length > 1 || (inside && row.reached)) return true;

  const [only] = cells;
  if (!only || only.text.length > LONG || NUMBERED.test(only.text)) return false;
  return next !== undefined && next.index === row.index + 1 && filled(next).length > 1;
}

function filled(row: SheetRow): readonly RowCell[] {
  return row.cells.filter((cell) => cell.text.trim() !== '');
}

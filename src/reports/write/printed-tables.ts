import { addressOf, leaves } from '#law/report-format/cells';
import { formats } from '#law/report-format/formats';
import type { Block, ReportFormat, Table, TableId } from '#law/report-format/types';
import type { Report } from '../report.ts';

/**
 * The official tables as this report prints them. Its own form's blocks come first; a block that it fills in as another
 * form has it (two forms mixed, （六）其他处理 in one row) is printed as that form has it. A table of which the report has
 * no cell at all is left out.
 */
export function printedTables(report: Report): readonly Table[] {
  const forms = formats.toSorted((a, b) => Number(b.id === report.format) - Number(a.id === report.format));
  const ids = new Set(forms.flatMap((form) => form.tables.map((table) => table.id)));

  return [...ids].flatMap((id) => printed(report, forms, id) ?? []);
}

function printed(report: Report, forms: readonly ReportFormat[], id: TableId): Table | null {
  const tables = forms.flatMap((form) => form.tables.filter((table) => table.id === id));
  const own = tables[0];
  if (!own || tables.every((table) => statedIn(report, table, table.blocks) === 0)) return null;

  const captions = new Set(tables.flatMap((table) => table.blocks.map((block) => block.caption)));
  const blocks = [...captions].flatMap((caption) => {
    const choices = tables.flatMap((table) => table.blocks.filter((block) => block.caption === caption));
    const best = choices.toSorted((a, b) => statedIn(report, own, [b]) - statedIn(report, own, [a]))[0];
    return best && (own.blocks.includes(best) || statedIn(report, own, [best]) > 0) ? [best] : [];
  });
  return { ...own, blocks };
}

/** How many cells of the blocks the report has. */
function statedIn(report: Report, table: Table, blocks: readonly Block[]): number {
  return blocks
    .flatMap((block) =>
      leaves(block.rows).flatMap((row) => leaves(block.columns).map((column) => addressOf(table, row, column))),
    )
    .filter((address) => isStated(report, address)).length;
}

function isStated(report: Report, address: string): boolean {
  const cell = report.cells.get(address);
  return cell !== undefined && (cell.place !== null || !['blank', 'unknown'].includes(cell.meaning.kind));
}

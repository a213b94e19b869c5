import { raw } from 'hono/html';
import type { Table, TableCell } from '#documents/model';
import { renderBlocks } from '#documents/write/html';
import type { Report } from '#reports/report';
import { anchors } from '#ui/findings/anchors';
import type { FindingShown } from '#ui/findings/list';
import { cellClass, markedFigure } from '#ui/findings/marker';
import type { Html } from '#ui/html';
import type { Numbered } from './numbered.ts';
import { isAbout } from './places.ts';

/** What a table of the page must know. */
export interface Around {
  readonly report: Report;
  readonly findings: readonly Numbered[];
  readonly shown: readonly FindingShown[];
}

/** An official table of the report: figures that break a rule are outlined and lead to the list of findings. */
export function reportTable(table: Table, around: Around): Html {
  return raw(
    renderBlocks([table], {
      cellAttributes: (cell) => attributesOf(cell, table, around),
      cellContent: (cell, html) => contentOf(cell, html, table, around),
    }),
  );
}

function attributesOf(cell: TableCell, table: Table, around: Around): Readonly<Record<string, string>> {
  const about = findingsOn(cell, table, around);
  if (!cell.key) return {};
  return cell.scope ? { class: cellClass(about) } : { class: cellClass(about), id: anchors.cell(cell.key) };
}

function contentOf(cell: TableCell, html: string, table: Table, around: Around): string {
  const about = findingsOn(cell, table, around);
  const text = cell.unknown ? '？' : html;
  const [first] = about;
  if (!first) return text;
  return String(markedFigure(raw(text || '（空）'), about, cell.scope && anchors.mark(first.no)));
}

function findingsOn(cell: TableCell, table: Table, { findings, shown }: Around): readonly FindingShown[] {
  const { key } = cell;
  if (!key) return [];
  return findings.flatMap((one, i) => {
    const line = shown[i];
    return line && isAbout(one.finding, cell.scope ? { table: table.id, heading: key } : { cell: key }) ? [line] : [];
  });
}

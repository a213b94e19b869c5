import type { FlowBlock, FlowCell } from '../flow/flow.ts';
import { TOO_DEEP } from '../limits.ts';
import type { Attributes } from '../markup.ts';
import { Unreadable } from '../paper.ts';
import { type LooseCell, toColumns } from './columns.ts';
import type { Lines } from './lines.ts';

export interface Tables {
  /** both answer whether the tag was one of a table's */
  open(name: string, attributes: Attributes): boolean;
  close(name: string): boolean;
  closeAll(): void;
}

interface OpenTable {
  readonly around: FlowBlock[];
  readonly rows: LooseCell[][];
  inRow: boolean;
  inCell: boolean;
}

/** The tables that are open, one inside another. What stands in a table but in no cell of it comes before it, as in a browser. */
export function takeTables(lines: Lines, deepest: number): Tables {
  const stack: OpenTable[] = [];
  const top = () => stack.at(-1);

  const closeCell = (table: OpenTable) => {
    if (!table.inCell) return;
    lines.end();
    lines.into(table.around);
    table.inCell = false;
  };
  const closeRow = (table: OpenTable) => {
    closeCell(table);
    table.inRow = false;
  };
  const openRow = (table: OpenTable) => {
    closeRow(table);
    table.rows.push([]);
    table.inRow = true;
  };
  const openCell = (table: OpenTable, attributes: Attributes) => {
    closeCell(table);
    lines.end();
    if (!table.inRow) openRow(table);
    const blocks: FlowBlock[] = [];
    table.rows.at(-1)?.push({ blocks, colspan: spanOf(attributes, 'colspan'), rowspan: spanOf(attributes, 'rowspan') });
    lines.into(blocks);
    table.inCell = true;
  };
  const openTable = () => {
    if (stack.length >= deepest) throw new Unreadable(TOO_DEEP);
    lines.end();
    stack.push({ around: lines.blocks(), rows: [], inRow: false, inCell: false });
  };
  const closeTable = (table: OpenTable) => {
    closeRow(table);
    lines.end();
    stack.pop();
    const rows = toColumns(table.rows) as FlowCell[][];
    if (rows.length > 0) table.around.push({ kind: 'flow-table', rows });
  };

  return {
    open(name, attributes) {
      const table = top();
      if (name === 'table') openTable();
      else if (table && name === 'tr') openRow(table);
      else if (table && (name === 'td' || name === 'th')) openCell(table, attributes);
      else if (table && SECTIONS.has(name)) closeRow(table);
      else return TABLE_TAGS.has(name) && table !== undefined;
      return true;
    },
    close(name) {
      const table = top();
      if (!table || !TABLE_TAGS.has(name)) return false;
      if (name === 'table') closeTable(table);
      else if (name === 'td' || name === 'th') closeCell(table);
      else if (name === 'tr' || SECTIONS.has(name)) closeRow(table);
      return true;
    },
    closeAll() {
      for (let table = top(); table; table = top()) closeTable(table);
    },
  };
}

const SECTIONS: ReadonlySet<string> = new Set(['tbody', 'thead', 'tfoot']);
const TABLE_TAGS: ReadonlySet<string> = new Set([...SECTIONS, 'table', 'tr', 'td', 'th', 'colgroup', 'col']);

function spanOf(attributes: Attributes, name: string): number {
  const span = Number.parseInt(attributes[name] ?? '1', 10);
  return Number.isNaN(span) || span < 0 ? 1 : span;
}

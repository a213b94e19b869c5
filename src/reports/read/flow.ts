import type { Block, Grid, GridCell, Paper, Paragraph } from '#documents/paper';

/** A block and the stretch of the flow's text that it takes. */
export interface Stretch {
  readonly block: Block;
  readonly from: number;
  readonly to: number;
}

/**
 * A paper as one text, in reading order: blocks parted by a line break, rows by a line break, cells by a tab. Lines of
 * plain text whose cells are parted by tabs stand here as grids.
 */
export interface Flow {
  readonly text: string;
  readonly stretches: readonly Stretch[];
  /** whether a cell's grid column can be trusted where a row has cells too few: not where cells are written in a row */
  readonly columnsAreExact: boolean;
}

/** The paper as a flow. Offsets of the flow are those of the blocks' places. */
export function flowOf(paper: Paper): Flow {
  const blocks = paper.container === 'text' ? tabbedLinesAsGrids(paper.blocks) : paper.blocks;
  const stretches: Stretch[] = [];
  const texts: string[] = [];
  let from = 0;

  for (const block of blocks) {
    const text = block.kind === 'paragraph' ? block.text : gridText(block);
    stretches.push({ block, from, to: from + text.length });
    texts.push(text);
    from += text.length + 1;
  }
  const columnsAreExact = paper.container === 'docx' || paper.container === 'xlsx' || paper.container === 'pdf';
  return { text: texts.join('\n'), stretches, columnsAreExact };
}

function gridText(grid: Grid): string {
  return grid.rows.map((row) => row.map((cell) => cell.text).join('\t')).join('\n');
}

function tabbedLinesAsGrids(blocks: readonly Block[]): readonly Block[] {
  const out: Block[] = [];
  let lines: Paragraph[] = [];
  const flush = () => {
    if (lines.length) out.push(gridOf(lines));
    lines = [];
  };

  for (const block of blocks) {
    if (block.kind === 'paragraph' && isRow(block.text)) lines.push(block);
    else {
      flush();
      out.push(block);
    }
  }
  flush();
  return out;
}

/** A line of at least two cells, or with room for more than one beside its only one. */
function isRow(line: string): boolean {
  const cells = line.split('\t');
  return cells.length > 2 || (cells.length === 2 && cells.every((cell) => cell.trim() !== ''));
}

function gridOf(lines: readonly Paragraph[]): Grid {
  const rows = lines.map(cellsOfLine);
  const from = lines[0]?.place.from ?? 0;
  return { kind: 'table', rows, place: { from, to: lines.at(-1)?.place.to ?? from } };
}

function cellsOfLine(line: Paragraph, row: number): readonly GridCell[] {
  let from = line.place.from;
  return line.text.split('\t').map((text, column) => {
    const place = { row: row + 1, column: column + 1, from, to: from + text.length };
    from = place.to + 1;
    return { text, column, colspan: 1, rowspan: 1, place };
  });
}

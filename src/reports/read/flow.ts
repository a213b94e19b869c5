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
  const pieces = paper.container === 'text' ? withDrawnGrids(paper.blocks) : paper.blocks.map(pieceOf);
  const stretches: Stretch[] = [];
  let from = 0;

  for (const { block, text } of pieces) {
    stretches.push({ block, from, to: from + text.length });
    from += text.length + 1;
  }
  const columnsAreExact = paper.container === 'docx' || paper.container === 'xlsx' || paper.container === 'pdf';
  return { text: pieces.map(({ text }) => text).join('\n'), stretches, columnsAreExact };
}

interface Piece {
  readonly block: Block;
  readonly text: string;
}

function pieceOf(block: Block): Piece {
  if (block.kind === 'paragraph') return { block, text: block.text };
  return { block, text: block.rows.map((row) => row.map((cell) => cell.text).join('\t')).join('\n') };
}

/** Lines of plain text that draw a table, with tabs or with upright strokes, become grids. */
function withDrawnGrids(blocks: readonly Block[]): readonly Piece[] {
  const out: Piece[] = [];
  let lines: Paragraph[] = [];
  const flush = () => {
    if (lines.length) out.push({ block: gridOf(lines), text: lines.map((line) => line.text).join('\n') });
    lines = [];
  };

  for (const block of blocks) {
    if (block.kind === 'paragraph' && separatorOf(block.text)) lines.push(block);
    else {
      flush();
      out.push(pieceOf(block));
    }
  }
  flush();
  return out;
}

/** What parts the cells of a line: tabs, when it has two cells or room for more; strokes, when it has two. */
function separatorOf(line: string): '\t' | '|' | null {
  if (line.includes('\t')) {
    const cells = line.split('\t');
    if (cells.length > 2 || cells.every((cell) => cell.trim() !== '')) return '\t';
  }
  return line.indexOf('|') !== line.lastIndexOf('|') ? '|' : null;
}

function gridOf(lines: readonly Paragraph[]): Grid {
  const rows = lines.map(cellsOfLine);
  const from = lines[0]?.place.from ?? 0;
  return { kind: 'table', rows, place: { from, to: lines.at(-1)?.place.to ?? from } };
}

function cellsOfLine(line: Paragraph, row: number): readonly GridCell[] {
  const separator = separatorOf(line.text) ?? '\t';
  let from = line.place.from;
  const cells = line.text.split(separator).map((text, column) => {
    const place = { row: row + 1, column: column + 1, from, to: from + text.length };
    from = place.to + 1;
    return { text, column, colspan: 1, rowspan: 1, place };
  });
  return separator === '|' ? withoutOuter(line.text.trimEnd(), cells) : cells;
}

/** A stroke at either end of a line closes a cell, it does not part two. */
function withoutOuter(line: string, cells: readonly GridCell[]): readonly GridCell[] {
  return cells.slice(line.startsWith('|') ? 1 : 0, line.endsWith('|') ? -1 : undefined);
}

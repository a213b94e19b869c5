import type { Block, Grid, Paper } from './paper.ts';

/** The text that places point into: blocks and rows parted by a line break, the cells of a row by a tab. */
export function textOf(paper: Pick<Paper, 'blocks'>): string {
  return paper.blocks.map(textOfBlock).join('\n');
}

function textOfBlock(block: Block): string {
  return block.kind === 'paragraph' ? block.text : textOfGrid(block);
}

function textOfGrid(grid: Grid): string {
  return grid.rows.map((row) => row.map((cell) => cell.text).join('\t')).join('\n');
}

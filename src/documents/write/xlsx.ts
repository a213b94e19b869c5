import type { Cell, WriteSheet } from 'hucre/xlsx';
import type { Block, DocumentModel, Table } from '../model.ts';
import { attachmentLines } from './attachment-lines.ts';
import { clean } from './clean.ts';
import { sameBytes } from './same-bytes.ts';
import { face } from './typography.ts';
import { heightOf, linesIn, type RowHeight } from './xlsx-heights.ts';
import { sheetOf } from './xlsx-table.ts';

/** The sheet with the words. */
const TEXT_SHEET = '正文';
const TEXT_WIDTH = 64;
const BODY = 12;
const TITLE = 18;
/** Excel holds no more characters in a cell. */
const LONGEST_TEXT = 32_767;
const LONGEST_NAME = 31;

/** A paper as a workbook: its words on the first sheet, a paragraph a row, and every table on a sheet of its own. */
export async function toXlsx(model: DocumentModel): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const tables = model.blocks.filter((block) => block.kind === 'table');
  const workbook = await writeXlsx({
    sheets: [textSheet(model.blocks), ...tables.map((table, index) => sheetOf(table, nameOf(table, index, tables)))],
    properties: { title: clean(model.title), creator: clean(model.author ?? '') },
    defaultFont: { name: face.body, size: BODY },
  });

  return sameBytes(workbook, model.date);
}

/** A caption as the name of a sheet: short, unique, without the characters Excel refuses. */
function nameOf({ caption }: Table, index: number, tables: readonly Table[]): string {
  const name = caption.replace(/[[\]:*?/\\']/gu, '').slice(0, LONGEST_NAME - 3) || `${index + 1}`;
  const twins = tables.slice(0, index).filter((table) => table.caption === caption).length;
  return twins || name === TEXT_SHEET ? `${name}${twins + 1}` : name;
}

function textSheet(blocks: readonly Block[]): WriteSheet {
  const rows = blocks.flatMap(rowsOf);
  return {
    name: TEXT_SHEET,
    cells: new Map(rows.map((row, index) => [`${index},0`, row])),
    columns: [{ width: TEXT_WIDTH }],
    rowDefs: new Map(rows.map(({ value, style }, index) => [index, height(String(value), style?.font?.size ?? BODY)])),
    pageSetup: { paperSize: 'a4', orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function height(text: string, size: number): RowHeight {
  return heightOf(linesIn(text, (TEXT_WIDTH * BODY) / size), size);
}

function rowsOf(block: Block): readonly Partial<Cell>[] {
  switch (block.kind) {
    case 'letterhead':
      return [block.agency, block.number].filter(Boolean).map((text) => row(text, { name: face.title }, 'center'));
    case 'title':
      return [row(block.lines.join('\n'), { name: face.title, size: TITLE }, 'center')];
    case 'heading':
      return [row(block.text, { name: [face.heading, face.subheading, face.body][block.level - 1] ?? face.body })];
    case 'paragraph':
      return slices(block.text).map((text) => row(text));
    case 'attachments':
      return attachmentLines(block).map(({ label, name }) => row(`${label}${name}`));
    case 'signature':
      return [block.agency, block.date].filter(Boolean).map((text) => row(text, {}, 'right'));
    case 'annex':
      return [row(block.label, { name: face.heading }), row(block.title, { name: face.title, size: TITLE }, 'center')];
    case 'table':
      return [];
  }
}

function slices(text: string): readonly string[] {
  return Array.from({ length: Math.ceil(text.length / LONGEST_TEXT) }, (_, index) =>
    text.slice(index * LONGEST_TEXT, (index + 1) * LONGEST_TEXT),
  );
}

function row(
  text: string,
  font: { name?: string; size?: number } = {},
  horizontal: 'left' | 'center' | 'right' = 'left',
): Partial<Cell> {
  return {
    value: clean(text),
    style: {
      font: { name: face.body, size: BODY, ...font },
      alignment: { horizontal, vertical: 'top', wrapText: true },
    },
  };
}

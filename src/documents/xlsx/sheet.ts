import { type Limits, TOO_MUCH } from '../limits.ts';
import { Unreadable } from '../paper.ts';
import { attributeOf, scanXml } from '../xml.ts';
import { shownNumber } from './number.ts';
import { decodeCell } from './strings.ts';
import type { CellStyle } from './styles.ts';

export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly bordered: boolean;
}

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Sheet {
  readonly cells: readonly SheetCell[];
  readonly merged: readonly Area[];
}

export interface Shared {
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly from1904: boolean;
}

/** The cells of a sheet that hold something or have a border, and its merged areas; rows and columns from 0. */
export function readSheet(xml: string, shared: Shared, limits: Limits): Sheet {
  const cells: SheetCell[] = [];
  const merged: Area[] = [];
  let tag = '';
  let value = '';
  let place = { row: -1, column: -1 };
  let taking = false;
  let inReading = false;

  const endCell = () => {
    const style = shared.styles[Number(attributeOf(tag, 's') ?? 0)];
    const text = cellText(attributeOf(tag, 't') ?? 'n', value, style?.format ?? '', shared);
    const bordered = style?.bordered ?? false;
    if (text.trim() !== '' || bordered) cells.push({ ...place, text, bordered });
  };
  const listener = {
    open(name: string, attributes: string) {
      if (name === 'row') place = { row: rowOf(attributes, place.row), column: -1 };
      else if (name === 'c') {
        place = cellPlace(attributeOf(attributes, 'r'), place);
        [tag, value] = [attributes, ''];
      } else if (name === 'v' || name === 't') taking = !inReading;
      else if (name === 'rPh') inReading = true;
      else if (name === 'mergeCell') merged.push(...areaOf(attributeOf(attributes, 'ref') ?? ''));
    },
    close(name: string) {
      if (name === 'c') endCell();
      else if (name === 'v' || name === 't') taking = false;
      else if (name === 'rPh') inReading = false;
    },
    text(source: string, from: number, to: number) {
      if (taking) value += source.slice(from, to);
    },
  };
  scanXml(xml, listener, limits);
  return { cells, merged };
}

function cellText(type: string, value: string, format: string, { strings, from1904 }: Shared): string {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'n') return shownNumber(value, format, from1904);
  return type === 'b' ? (value === '1' ? 'TRUE' : 'FALSE') : decodeCell(value);
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

function rowOf(tag: string, before: number): number {
  const row = Number(attributeOf(tag, 'r') ?? before + 2) - 1;
  if (!(row >= 0 && row < LAST_ROW)) throw new Unreadable(TOO_MUCH);
  return row;
}

function cellPlace(reference: string | undefined, before: { row: number; column: number }) {
  if (reference === undefined) return { row: before.row, column: before.column + 1 };
  return parseReference(reference) ?? before;
}

function areaOf(reference: string): readonly Area[] {
  const [from, to] = reference.split(':').map(parseReference);
  if (!from || !to || to.row < from.row || to.column < from.column) return [];
  return [{ top: from.row, left: from.column, bottom: to.row, right: to.column }];
}

function parseReference(reference: string): { row: number; column: number } | null {
  const parts = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (!parts) return null;
  let column = 0;
  for (const letter of parts[1] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= LAST_COLUMN ? { row: Number(parts[2]) - 1, column: column - 1 } : null;
}

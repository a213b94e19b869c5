import type { Limits } from '../limits.ts';
import { attributeOf, scanXml } from '../xml.ts';

/** What a cell's style says of it that a reader needs. */
export interface CellStyle {
  readonly bordered: boolean;
  /** the code of its number format, or '' */
  readonly format: string;
}

const BUILT_IN: Readonly<Record<string, string>> = { 9: '0%', 10: '0.00%' };
/** Built-in formats that print dates, those of Chinese Excel among them. */
const BUILT_IN_DATES: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58,
]);
const SIDES: ReadonlySet<string> = new Set(['left', 'right', 'top', 'bottom', 'start', 'end']);

export function cellStyles(xml: string, limits: Limits): readonly CellStyle[] {
  const formats = new Map<string, string>();
  const borders: boolean[] = [];
  const styles: CellStyle[] = [];
  let inCells = false;

  const formatOf = (id: string) =>
    formats.get(id) ?? BUILT_IN[id] ?? (BUILT_IN_DATES.has(Number(id)) ? 'yyyy/m/d' : '');
  const listener = {
    open(name: string, tag: string) {
      if (name === 'numFmt') formats.set(attributeOf(tag, 'numFmtId') ?? '', attributeOf(tag, 'formatCode') ?? '');
      else if (name === 'border') borders.push(false);
      else if (SIDES.has(name) && (attributeOf(tag, 'style') ?? 'none') !== 'none') borders[borders.length - 1] = true;
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells)
        styles.push({
          bordered: borders[Number(attributeOf(tag, 'borderId'))] ?? false,
          format: formatOf(attributeOf(tag, 'numFmtId') ?? ''),
        });
    },
    close(name: string) {
      if (name === 'cellXfs') inCells = false;
    },
    text() {},
  };
  if (xml !== '') scanXml(xml, listener, limits);
  return styles;
}

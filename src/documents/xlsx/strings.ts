import type { Limits } from '../limits.ts';
import { decodeEntities, scanXml } from '../xml.ts';

/** The texts that the cells of a workbook share. Readings printed above the characters are left out. */
export function sharedStrings(xml: string, limits: Limits): readonly string[] {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let inReading = false;

  const listener = {
    open(name: string) {
      if (name === 'si') text = '';
      else if (name === 'rPh') inReading = true;
      else if (name === 't') inText = !inReading;
    },
    close(name: string) {
      if (name === 'si') strings.push(text);
      else if (name === 'rPh') inReading = false;
      else if (name === 't') inText = false;
    },
    text(source: string, from: number, to: number) {
      if (inText) text += decodeCell(source.slice(from, to));
    },
  };
  if (xml !== '') scanXml(xml, listener, limits);
  return strings;
}

/** Excel writes signs that XML does not allow as _x000D_. */
export function decodeCell(text: string): string {
  const decoded = decodeEntities(text);
  if (!decoded.includes('_x')) return decoded;
  return decoded.replace(/_x([\dA-F]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}

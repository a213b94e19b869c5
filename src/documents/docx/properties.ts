import { attributeOf } from '../xml.ts';
import type { Counter } from './numbering/count.ts';
import type { OpenParagraph } from './paragraph.ts';
import type { Styles } from './styles.ts';

/** Elements that hold properties, by what they are properties of. */
export const PROPERTIES: Readonly<Record<string, 'paragraph' | 'run' | 'table'>> = {
  'w:pPr': 'paragraph',
  'w:rPr': 'run',
  'w:trPr': 'table',
  'w:tcPr': 'table',
};

export function setParagraph(paragraph: OpenParagraph, name: string, tag: string): void {
  if (name === 'w:pStyle') paragraph.style = attributeOf(tag, 'w:val') ?? '';
  else if (name === 'w:numId') paragraph.list = attributeOf(tag, 'w:val');
  else if (name === 'w:ilvl') paragraph.listLevel = Number(attributeOf(tag, 'w:val')) || 0;
  else if (name === 'w:outlineLvl') paragraph.level = headingLevel(attributeOf(tag, 'w:val'));
  else if (name === 'w:del') paragraph.runsOn = true;
  else if (name === 'wx:t') paragraph.marker = attributeOf(tag, 'wx:val') ?? '';
}

function headingLevel(outline: string | undefined): number | undefined {
  const level = Number(outline) + 1;
  return level >= 1 && level <= 6 ? level : undefined;
}

const UNSEEN: ReadonlySet<string> = new Set(['w:vanish', 'w:strike', 'w:dstrike']);

export function setRun(paragraph: OpenParagraph, name: string, tag: string): void {
  if (!UNSEEN.has(name)) return;
  const value = attributeOf(tag, 'w:val');
  if (value !== '0' && value !== 'false' && value !== 'off') paragraph.unseen = true;
}

/** What a paragraph has of its style, and the number printed before it. */
export function settleParagraph(paragraph: OpenParagraph, styles: Styles, count: Counter): void {
  const style = paragraph.style === '' ? {} : styles(paragraph.style);
  paragraph.level ??= style.level;
  const list = paragraph.list ?? style.list;
  if (list === undefined || list === '0' || paragraph.runsOn) return;

  paragraph.marker += count(list, paragraph.listLevel ?? style.listLevel, paragraph.style);
}

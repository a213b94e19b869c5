import { attributeOf } from '../xml.ts';

export interface ParagraphStyle {
  /** 1–6 for a heading */
  readonly level?: number;
  readonly list?: string;
  readonly listLevel?: number;
}

export type Styles = (id: string) => ParagraphStyle;

const LONGEST_CHAIN = 12;
const MOST_STYLES = 1000;
const LARGEST = 4_000_000;

/** Looks paragraph styles up in word/styles.xml by their ids. Only those asked for are parsed: the file is mostly styles nobody uses. */
export function findStyles(read: () => string): Styles {
  const known = new Map<string, ParagraphStyle>();
  let xml: string | undefined;

  const find = (id: string, depth: number): ParagraphStyle => {
    const before = known.get(id);
    if (before) return before;
    xml ??= read().slice(0, LARGEST);
    const source = depth < LONGEST_CHAIN && known.size < MOST_STYLES ? sourceOf(xml, id) : '';
    const parent = valueIn(source, 'w:basedOn');
    const style = { ...(parent ? find(parent, depth + 1) : {}), ...parseStyle(source) };
    known.set(id, style);
    return style;
  };
  return (id) => find(id, 0);
}

function sourceOf(xml: string, id: string): string {
  const at = xml.indexOf(`w:styleId="${id.replace(/[<>"&]/g, '')}"`);
  return at < 0 ? '' : xml.slice(at, xml.indexOf('</w:style>', at));
}

function parseStyle(source: string): ParagraphStyle {
  const level = headingLevel(source);
  const list = valueIn(source, 'w:numId');
  const listLevel = valueIn(source, 'w:ilvl');
  return {
    ...(level ? { level } : {}),
    ...(list ? { list } : {}),
    ...(listLevel ? { listLevel: Number(listLevel) || 0 } : {}),
  };
}

function headingLevel(source: string): number | undefined {
  const named = /^(?:heading|标题)\s?([1-6])$/i.exec(valueIn(source, 'w:name') ?? '');
  if (named) return Number(named[1]);
  const outline = Number(valueIn(source, 'w:outlineLvl') ?? Number.NaN) + 1;
  return outline >= 1 && outline <= 6 ? outline : undefined;
}

function valueIn(source: string, element: string): string | undefined {
  const at = source.indexOf(`<${element} `);
  return at < 0 ? undefined : attributeOf(source.slice(at, source.indexOf('>', at)), 'w:val');
}

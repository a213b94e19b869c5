import type { Limits } from '../../limits.ts';
import { attributeOf, scanXml } from '../../xml.ts';

export interface Level {
  start: number;
  format: string;
  /** 第%1章: %n stands for the number of level n */
  text: string;
  /** what follows the number: tab (where unstated), space, nothing */
  suffix: string;
  legal: boolean;
  /** the paragraph style that carries this level */
  style: string;
}

export interface Numbering {
  /** the definition that a list counts by */
  readonly abstractOf: ReadonlyMap<string, string>;
  readonly levels: ReadonlyMap<string, readonly Level[]>;
  /** list → level → the start that it sets anew */
  readonly overrides: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

/** Word's lists, from word/numbering.xml. */
export function parseNumbering(xml: string, limits: Limits): Numbering {
  const abstractOf = new Map<string, string>();
  const levels = new Map<string, Level[]>();
  const overrides = new Map<string, Map<number, number>>();
  let own: Level[] = [];
  let level: Level | undefined;
  let list = '';
  let overridden = 0;

  const open = (name: string, tag: string) => {
    const value = () => attributeOf(tag, 'w:val') ?? '';
    switch (name) {
      case 'w:abstractNum':
        own = [];
        levels.set(attributeOf(tag, 'w:abstractNumId') ?? '', own);
        break;
      case 'w:lvl':
        level = { start: 0, format: 'decimal', text: '', suffix: 'tab', legal: false, style: '' };
        if (list === '') own[levelIndex(tag)] = level;
        break;
      case 'w:num':
        list = attributeOf(tag, 'w:numId') ?? '';
        break;
      case 'w:abstractNumId':
        abstractOf.set(list, value());
        break;
      case 'w:lvlOverride':
        overridden = levelIndex(tag);
        break;
      case 'w:startOverride':
        overrides.set(list, (overrides.get(list) ?? new Map()).set(overridden, Number(value()) || 0));
        break;
      default:
        if (level) setLevel(level, name, tag);
    }
  };
  const close = (name: string) => {
    if (name === 'w:lvl') level = undefined;
    if (name === 'w:num') list = '';
  };

  scanXml(xml, { open, close, text() {} }, limits);
  return { abstractOf, levels, overrides };
}

const DEEPEST_LEVEL = 8;
const LONGEST_MARK = 60;

function levelIndex(tag: string): number {
  const index = Number(attributeOf(tag, 'w:ilvl'));
  return index >= 0 && index <= DEEPEST_LEVEL ? Math.trunc(index) : 0;
}

function setLevel(level: Level, name: string, tag: string): void {
  const value = attributeOf(tag, 'w:val') ?? '';
  if (name === 'w:start') level.start = Number(value) || 0;
  else if (name === 'w:numFmt') level.format = value;
  else if (name === 'w:lvlText') level.text = value.slice(0, LONGEST_MARK);
  else if (name === 'w:suff') level.suffix = value;
  else if (name === 'w:isLgl') level.legal = value !== '0' && value !== 'false';
  else if (name === 'w:pStyle') level.style = value;
}

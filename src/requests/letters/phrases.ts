import type { Block } from '#documents/model';
import type { Day } from '#law/calendar/day';
import { type Citation, regulation } from '#law/citation';
import type { Addressee } from './types.ts';

/** 2026年3月2日 */
export function dayInWords(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** 2026年3月　　日: on a draft the day is left to whoever signs. */
export function openDay(day: Day): string {
  const [year, month] = day.split('-').map(Number);
  return `${year}年${month}月\u3000\u3000日`;
}

/** How a letter speaks to whoever asked. */
export function you({ kind }: Pick<Addressee, 'kind'>): string {
  return kind === 'natural' ? '您' : '你单位';
}

/** Text of several lines in one, as it is quoted. */
export function inOneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/gu, ' ');
}

export function quoted(text: string): string {
  return `“${inOneLine(text).replace(/[。；]$/u, '')}”`;
}

const ENDS = /[。！？；：…”）)]$/u;

/** A sentence that ends as one. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return !trimmed || ENDS.test(trimmed) ? trimmed : `${trimmed}。`;
}

/** Paragraphs of the body, one for each line that somebody wrote; `before` stands in front of the first. */
export function paragraphs(text: string, before = ''): readonly Block[] {
  const lines = text.split('\n').map(sentence).filter(Boolean);
  const [first = '', ...rest] = lines;
  if (!before && lines.length === 0) return [];
  return [`${before}${first}`, ...rest].map(paragraph);
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', style: 'body', text };
}

/** A paragraph whose first words are a heading: 收费标准：… */
export function led(lead: string, text: string): readonly Block[] {
  if (!text.trim()) return [];
  const [first, ...rest] = paragraphs(text, lead);
  return first?.kind === 'paragraph' ? [{ ...first, lead: lead.length }, ...rest] : [];
}

/** 1,234.50 元 */
export function yuan(cents: number): string {
  return `${Math.floor(cents / 100)}${cents % 100 ? `.${String(cents % 100).padStart(2, '0')}` : ''}元`;
}

/** 《条例》第十四条、第三十六条第（三）项和《办法》第六条: each source once, in the order of its first place. */
export function cited(because: readonly Citation[]): string {
  const places = new Map<string, Set<string>>();
  for (const { source, at } of because) places.set(source, (places.get(source) ?? new Set()).add(at));
  return [...places].map(([source, at]) => `${source}${[...at].join('、')}`).join('和');
}

/** 根据《中华人民共和国政府信息公开条例》第三十条的规定， */
export function under(...because: readonly Citation[]): string {
  return `根据${cited(because)}的规定，`;
}

/** The Regulation by its full name, and from there on by its short one. */
export const REGULATION = `${regulation(1).source}（以下简称《条例》）`;

/** 《条例》第三十条, where the short name was given before. */
export function inShort({ at }: Citation): string {
  return `《条例》${at}`;
}

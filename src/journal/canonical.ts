import { hash } from 'node:crypto';
import type { JournalRow } from '#store/tables/journal';
import type { Value } from './types.ts';

/** What the first act of a chain names as the act before it. */
export const GENESIS = '0'.repeat(64);

/** The columns that the hash of an act covers, in the order of the table. */
export const covered = [
  'agency_id',
  'seq',
  'subject',
  'version',
  'act',
  'v',
  'actor',
  'day',
  'instant',
  'under',
  'data',
  'prev',
] as const satisfies readonly (keyof JournalRow)[];

/** Whole numbers may stand as their decimal digits: the bytes are the same. */
export type Covered = { readonly [column in (typeof covered)[number]]: string | number };

/**
 * The bytes that are hashed: each column as a netstring, one after the other. A netstring is the length of its UTF-8
 * bytes in decimal digits, a colon, the bytes, a comma: `5:2026-,`. Whole numbers are written in decimal digits.
 */
export function canonicalBytes(row: Covered): Buffer {
  return Buffer.from(
    covered
      .map((column) => {
        const text = String(row[column]);
        return `${Buffer.byteLength(text)}:${text},`;
      })
      .join(''),
  );
}

/** SM3 of the canonical bytes, as 64 hexadecimal digits. */
export function hashOf(row: Covered): string {
  return hash('sm3', canonicalBytes(row), 'hex');
}

/**
 * Whether every engine keeps the text as it is. U+FFFD is what bytes that are no text are read as: a journal that held
 * it could not tell such damage from what was written.
 */
export function isKept(text: string): boolean {
  return text.isWellFormed() && !/[\0\ufffd]/.test(text);
}

/** JSON with the keys in order and no white space. Throws TypeError for what the journal does not hold. */
export function canonicalJson(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`).join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new TypeError(`not a whole number: ${value}`);
  if (!['string', 'number', 'boolean'].includes(typeof value) && value !== null)
    throw new TypeError(`no value for the journal: ${typeof value}`);
  return JSON.stringify(value);
}

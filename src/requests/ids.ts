import { randomInt } from 'node:crypto';
import type { AgencyFacts } from '#agencies/facts/agency-facts';
import type { InfoRequest } from './types.ts';

/** request/2026-7 */
export function subjectOf({ year, serial }: Pick<InfoRequest, 'year' | 'serial'>): string {
  return `request/${year}-${serial}`;
}

/** Whose request it is, in the vault: one data key a request. */
export function personOf(subject: string): string {
  return subject.replace('request/', 'person/');
}

/** 青民依申〔2026〕7号, as the agency numbers its requests; before registration what the receipt says. */
export function numberOf(
  { codeWord, numberPattern }: Pick<AgencyFacts, 'codeWord' | 'numberPattern'>,
  { number, year, serial }: InfoRequest,
): string {
  if (!number) return `${codeWord}收件${year}-${serial}`;
  return numberPattern
    .replace('{word}', codeWord)
    .replace('{year}', String(number.year))
    .replace('{number}', String(number.n));
}

/** Where a request stands among all of its agency, by year and serial: what came later has the higher one. */
export function ordinalOf(subject: string): number {
  const [year, serial] = subject.replace('request/', '').split('-').map(Number);
  return (year ?? 0) * SERIALS + (serial ?? 0);
}

/** The request that stands there. */
export function subjectAt(ordinal: number): string {
  return subjectOf({ year: Math.floor(ordinal / SERIALS), serial: ordinal % SERIALS });
}

/** More than a year has. */
const SERIALS = 1_000_000_000;

const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const GROUP = 4;

/** 查询码: what the receipt gives to whoever asks, `7K3M-Q2XF`; nobody can guess it in the tries that are allowed. */
export function newQueryCode(): string {
  const group = () => Array.from({ length: GROUP }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return `${group()}-${group()}`;
}

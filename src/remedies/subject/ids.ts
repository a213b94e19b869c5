import type { Kind } from './kinds.ts';

/** remedy/2026-3 */
export function subjectOf(kind: Kind, year: number, serial: number): string {
  return `${kind}/${year}-${serial}`;
}

/** What is sealed about it, in the vault: one data key each, `person/remedy-2026-3`. */
export function personOf(subject: string): string {
  return `person/${subject.replace('/', '-')}`;
}

export function kindOf(subject: string): Kind | null {
  const [, kind] = /^(remedy|correction|complaint)\/\d{4}-\d+$/.exec(subject) ?? [];
  return (kind as Kind | undefined) ?? null;
}

export function yearAndSerialOf(subject: string): { readonly year: number; readonly serial: number } {
  const [, year, serial] = /^[a-z]+\/(\d{4})-(\d+)$/.exec(subject) ?? [];
  return { year: Number(year), serial: Number(serial) };
}

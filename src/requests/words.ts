import type { Application } from './commands/application.ts';

/** What search compares: letters and digits alone, full-width as half-width, capitals as small ones. */
export function lettersIn(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** 低保资金 → 低保, 保资, 资金: no dictionary is needed, and no new word is missing in one. */
export function pairsIn(text: string): readonly string[] {
  const signs = [...lettersIn(text)];
  return [...new Set(signs.slice(1).map((sign, i) => `${signs[i]}${sign}`))];
}

/** The words of a search, apart: each of them must be met. */
export function termsIn(typed: string): readonly string[] {
  return [...new Set(typed.split(/\s+/u).map(lettersIn).filter(Boolean))].slice(0, MOST_TERMS);
}

const MOST_TERMS = 8;

/** Fewer letters than this are in everything. */
export const FEWEST_LETTERS = 2;

/** Whether a search asks for enough to find something by. */
export function isEnough(typed: string): boolean {
  return termsIn(typed).some((term) => [...term].length >= FEWEST_LETTERS);
}

export type Sought = Pick<Application, 'applicant' | 'name' | 'contact' | 'idNumber' | 'phone' | 'mail' | 'wants'>;

/** What a person is met by as a whole: who, which number, the same content. */
export function traitsOf({ name, contact, idNumber, phone, mail, wants }: Sought) {
  const traits = [
    { kind: 'idNumber', value: idNumber },
    { kind: 'phone', value: phone },
    { kind: 'wants', value: wants },
    { kind: 'name', value: lettersIn(name) },
    { kind: 'name', value: lettersIn(contact) },
    { kind: 'mail', value: mail },
  ];
  return traits.filter(({ value }) => value);
}

/** The traits that what is typed may be. */
export function traitsMeant(typed: string) {
  return [
    { kind: 'name', value: lettersIn(typed) },
    { kind: 'idNumber', value: typed },
    { kind: 'phone', value: typed },
    { kind: 'mail', value: typed },
  ];
}

/** What is found by a part of it: the content; and the name of an organisation, which nobody is. */
export function textsOf({ applicant, name, wants }: Pick<Sought, 'applicant' | 'name' | 'wants'>): readonly string[] {
  return applicant === 'natural' ? [wants] : [wants, name];
}

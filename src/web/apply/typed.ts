import type { Typed } from '#requests/application/check';
import type { SentFile } from '../reading/form.ts';

/** What the form holds while somebody fills it in. */
export interface Filling {
  readonly typed: Typed;
  /** names of the files that were chosen: no browser keeps them */
  readonly files: readonly string[];
}

export const names = {
  otherPaper: 'otherPaper',
  token: 'key',
  /** nobody sees this one: only programs fill it in */
  bait: 'website',
  look: 'look',
  attachments: 'attachments',
} as const;

const first: Typed = {
  applicant: 'natural',
  name: '',
  idNumber: '',
  otherPaper: false,
  contact: '',
  phone: '',
  mail: '',
  address: '',
  wants: '',
  form: 'electronic',
  way: 'download',
};

export const emptyFilling: Filling = { typed: first, files: [] };

/** What came back of the form. */
export function fillingIn(fields: ReadonlyMap<string, string>, files: readonly SentFile[]): Filling {
  const text = (name: string) => (fields.get(name) ?? '').replaceAll('\r\n', '\n');
  const { otherPaper: _, ...words } = first;
  const typed = Object.fromEntries(Object.keys(words).map((name) => [name, text(name)]));
  return {
    typed: { ...(typed as Omit<Typed, 'otherPaper'>), otherPaper: fields.has(names.otherPaper) },
    files: files.map(({ name }) => name.slice(0, LONGEST_NAME)),
  };
}

const LONGEST_NAME = 120;

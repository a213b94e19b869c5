import type { Typed } from '#requests/application/check';
import { type Chosen, noneChosen } from '../chosen/brought.ts';
import { controls } from './form-in-parts.ts';

/** What the form holds while somebody fills it in. */
export interface Filling {
  readonly typed: Typed;
  /** files that came with it before: no browser keeps them, so we do */
  readonly chosen: Chosen;
}

export const names = {
  ...controls,
  otherPaper: 'otherPaper',
  look: 'look',
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

export const emptyFilling: Filling = { typed: first, chosen: noneChosen };

/** What was typed into the form. */
export function typedIn(fields: ReadonlyMap<string, string>): Typed {
  const text = (name: string) => (fields.get(name) ?? '').replaceAll('\r\n', '\n');
  const { otherPaper: _, ...words } = first;
  const typed = Object.fromEntries(Object.keys(words).map((name) => [name, text(name)]));
  return { ...(typed as Omit<Typed, 'otherPaper'>), otherPaper: fields.has(names.otherPaper) };
}

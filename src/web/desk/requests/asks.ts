import { html } from 'hono/html';
import type { Day } from '#law/calendar/day';
import type { InfoRequest } from '#requests/types';
import { radios } from '#ui/choices';
import { textField } from '#ui/field';
import { selectField } from '#ui/field-select';
import { shortField } from '#ui/field-short';
import type { Content } from '#ui/html';
import type { Posted } from '../posted.ts';
import { errorOf, type Trouble } from '../trouble.ts';

/** What the form of an act knows of its request, and what was typed into it already. */
export interface Asks {
  /** the part of the address, which begins the ids of its controls */
  readonly word: string;
  readonly request: InfoRequest;
  readonly today: Day;
  /** what is asked for now */
  readonly wants: string;
  /** colleagues who can take it on */
  readonly owners: readonly Named[];
  /** reviews and suits about it that ordered a new decision */
  readonly orders: readonly Ordered[];
  readonly typed: Posted;
  readonly trouble: Trouble;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A review or suit, by what it ordered. */
export type Ordered = Named;

type Options = Readonly<Record<string, string>>;

/** The controls of one form; each is sent under its own name, and its id tells the forms of a page apart. */
export function controlsOf({ word, typed, trouble, today }: Pick<Asks, 'word' | 'typed' | 'trouble' | 'today'>) {
  const common = (name: string, label: string, hint?: string) => ({
    id: `${word}-${name}`,
    name,
    label,
    error: errorOf(trouble, `${word}-${name}`),
    ...(hint && { hint }),
  });
  const text = (name: string, now = '') => typed.text(name) || now;
  return {
    line: (name: string, label: string, hint?: string, now?: string) =>
      shortField({
        ...common(name, label, hint),
        type: 'text',
        value: text(name, now),
        wide: true,
        autocomplete: 'off',
      }),
    number: (name: string, label: string, hint?: string) =>
      shortField({ ...common(name, label, hint), type: 'text', value: text(name), inputmode: 'numeric' }),
    date: (name: string, label: string, hint?: string, now = today) =>
      shortField({ ...common(name, label, hint), type: 'date', value: text(name, now) }),
    words: (name: string, label: string, hint?: string, now?: string) =>
      textField({ ...common(name, label, hint), value: text(name, now) }),
    choice: (name: string, label: string, options: Options) =>
      selectField({
        ...common(name, label),
        value: typed.text(name),
        options: [{ value: '', words: '请选择' }, ...pairs(options)],
      }),
    radio: (name: string, label: string, options: Options): Content => {
      const { label: legend, ...rest } = common(name, label);
      return radios({ ...rest, legend, row: true, chosen: [typed.text(name)], options: pairs(options) });
    },
  };
}

function pairs(options: Options) {
  return Object.entries(options).map(([value, words]) => ({ value, words }));
}

/** Consultations that something is still to be recorded of. */
export function openConsultations({ consultations }: InfoRequest, which: 'received' | 'answered'): Options {
  const open = consultations.filter((one) => !one[which] && !one.answered);
  return Object.fromEntries(open.map(({ n, sent, parties }) => [String(n), `第 ${n} 次，${sent} 发出，${parties} 方`]));
}

/** Nothing to ask. */
export const nothing: Content = html``;

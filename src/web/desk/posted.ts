import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { formFields } from '#ui/form';
import type { DeskEnv } from './session.ts';

/** What a form brought. */
export interface Posted {
  /** what was typed into one control; empty where there is none */
  readonly text: (name: string) => string;
  /** what was ticked under one name */
  readonly all: (name: string) => readonly string[];
  /** what makes the form, sent twice, act once; several forms of a page may carry the same */
  readonly key: string | null;
  /** the version of the subject that was on the page */
  readonly seen: number;
}

/** A form that was not filled in yet. */
export const blank: Posted = { text: () => '', all: () => [], key: null, seen: 0 };

export async function posted(c: Context<DeskEnv>): Promise<Posted> {
  const { every } = c.var.sent;
  const all = (name: string) => every.get(name) ?? [];
  const text = (name: string) => all(name)[0] ?? '';
  const [key, seen] = [text(formFields.key), text(formFields.seen)];
  return {
    text,
    all,
    key: /^[\w-]{1,64}$/.test(key) ? `${key} ${c.req.path}` : null,
    seen: /^\d{1,15}$/.test(seen) ? Number(seen) : -1,
  };
}

/** A key for a form about to be shown. */
export function newKey(): string {
  return randomUUID();
}

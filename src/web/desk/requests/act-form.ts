import type { Registry } from '#agencies/types';
import type { Outcome } from '#journal/types';
import type { Attachment } from '#requests/application/attachments';
import type { OnRequest } from '#requests/commands/request-act';
import type { InfoRequest } from '#requests/types';
import type { Content } from '#ui/html';
import type { Posted } from '../posted.ts';
import type { Asks, Ordered } from './asks.ts';

/** How an act on a request is done by a form. */
export interface ActForm {
  /** what is made by it: the last part of the address that the form is posted to */
  readonly word: string;
  /** the names of what it asks, beside csrf, key and seen */
  readonly fields: readonly string[];
  /** what it means */
  readonly says: string;
  readonly button: string;
  readonly asks?: (asks: Asks) => Content;
  /** what the scans are that can come with it */
  readonly files?: string;
  /** cannot be undone: has to be confirmed by a second tick */
  readonly sure?: string;
  /** why it makes no sense now, where the table of acts alone would allow it */
  readonly hinders?: (request: InfoRequest, orders: readonly Ordered[]) => string | null;
  readonly does: (registry: Registry, on: OnRequest, sent: Sent) => Promise<Outcome>;
}

/** What a form brought. */
export interface Sent {
  readonly form: Posted;
  readonly files: readonly Attachment[];
}

/** The day that was typed; today's where the form asks for none. */
export function dayIn({ form }: Sent): { readonly day?: string } {
  const day = form.text('day');
  return day ? { day } : {};
}

/** A whole number; NaN where none was typed, which no command takes. */
export function wholeIn({ form }: Sent, name: string): number {
  const typed = form.text(name).trim().normalize('NFKC');
  return /^\d{1,9}$/.test(typed) ? Number(typed) : Number.NaN;
}

const FEN = 100;

/** 元 as typed, in 分; NaN where it is none. */
export function fenIn({ form }: Sent, name: string): number {
  const typed = form.text(name).trim().normalize('NFKC');
  return /^\d{1,7}(?:\.\d{1,2})?$/.test(typed) ? Math.round(Number(typed) * FEN) : Number.NaN;
}

import type { Context } from 'hono';
import type { Command } from '#agencies/commands/asked';
import type { AgencyId, Registry } from '#agencies/types';
import type { Conflict, Done, NotAllowed } from '#journal/types';
import type { Content } from '#ui/html';
import type { Desk } from '../desk.ts';
import type { Place } from '../judged.ts';
import type { DeskEnv } from '../session.ts';
import type { Asks, Sent } from './act-form.ts';

type Options = Readonly<Record<string, string>>;

/** The form of the first act, on a page of its own. */
export interface Beginning {
  /** the act in the table */
  readonly act: string;
  readonly fields: readonly string[];
  readonly title: string;
  readonly says: string;
  readonly button: string;
  readonly files: string;
  /** what can be chosen, and what is filled in already by where it was opened from */
  readonly prepares: (c: Context<DeskEnv>, desk: Desk, place: Place) => Promise<Prepared>;
  readonly asks: (asks: BeginningAsks) => readonly Part[];
  readonly does: (registry: Registry, on: Beginner, sent: Sent) => Promise<Done | NotAllowed | Conflict>;
}

export interface Prepared {
  readonly options: Options;
  readonly now: Options;
}

export interface Part {
  readonly id: string;
  readonly title: string;
  readonly body: Content;
}

export type BeginningAsks = Pick<Asks<'remedy'>, 'word' | 'today' | 'typed' | 'trouble'> & Prepared;

export interface Beginner extends Command {
  readonly agency: AgencyId;
}

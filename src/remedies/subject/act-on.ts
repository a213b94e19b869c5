import { calendarOf } from '#agencies/calendar';
import { type CommandOn, judge } from '#agencies/commands/asked';
import type { AgencyId, Registry } from '#agencies/types';
import { act } from '#journal/act';
import { record } from '#journal/record';
import { type Data, type NotAllowed, type Outcome, refused, type Writing } from '#journal/types';
import type { WorkCalendar } from '#law/calendar/calendar';
import type { Day } from '#law/calendar/day';
import type { Citation } from '#law/citation';
import { dayTrouble } from '#requests/days';
import { dayOf } from '#store/time';
import { sealAll } from '#store/vault/entries';
import { personOf } from './ids.ts';
import type { Standing, Subjects } from './kinds.ts';
import { keepPapers, type Paper, paperTrouble } from './papers.ts';

export interface OnSubject extends CommandOn {
  /** the agency in whose journal it stands */
  readonly agency: AgencyId;
  /** remedy/2026-3 */
  readonly subject: string;
  /** the day it was done; today where nothing else is said */
  readonly day?: Day;
  readonly papers?: readonly Paper[];
}

/** What an act carries: codes for the journal, words for the vault, and the article where the table has a general one. */
export interface Carried {
  readonly data?: Data;
  readonly texts?: Readonly<Record<string, string>>;
  readonly under?: Citation;
}

export interface Around {
  readonly w: Writing;
  readonly calendar: WorkCalendar;
  readonly day: Day;
}

type Make<S> = (one: S, around: Around) => Promise<Carried | NotAllowed> | Carried | NotAllowed;

/** An act on something that is there: what it carries is made once the table and the day allow it. */
export function actOn<S extends Standing, A extends string>(
  registry: Registry,
  { acts, load, missing, isOwn }: Subjects<S, A>,
  command: OnSubject,
  name: A,
  make: Make<S> = () => ({}),
): Promise<Outcome> {
  const { asker, key, agency, subject, papers = [] } = command;

  return act(registry, { agency, by: asker.actor, key }, async (w) => {
    const one = await load(w.tx, agency, subject);
    if (!one) return refused(missing);
    const rule = acts[name];
    const self = isOwn?.(asker, one) ?? false;
    const allowed = await judge(w, asker, { rule, agency, subject, state: one.state, self });
    if (!allowed.ok) return allowed;

    const day = command.day ?? dayOf(w.instant);
    const trouble = dayTrouble(day, dayOf(w.instant), one.last) ?? paperTrouble(papers);
    if (trouble) return trouble;
    const carried = await make(one, { w, calendar: await calendarOf(w.tx, agency), day });
    if ('ok' in carried) return carried;

    const digests = await keep(registry, w, command, name, carried);
    const data = { ...carried.data, ...(digests.length && { papers: digests }) };
    const { under } = { ...rule, ...carried };
    return record(w, { agency, subject, seen: command.seen, act: name, by: asker.actor, day, under, data });
  });
}

/** Words lie in the vault under `hear/5/remarks`: the act, the version it makes, the field. */
async function keep(
  registry: Registry,
  w: Writing,
  { agency, subject, seen, papers = [] }: OnSubject,
  name: string,
  { texts = {} }: Carried,
): Promise<readonly string[]> {
  const owner = { agency, person: personOf(subject) };
  const { digests, names } = await keepPapers(registry, w, { ...owner, papers });

  const words = Object.entries(texts).map(([field, text]) => [`${name}/${seen + 1}/${field}`, text] as const);
  const entries = { ...Object.fromEntries(words), ...names };
  if (Object.keys(entries).length) await sealAll(w.tx, registry.ring, { ...owner, at: w.instant, entries });
  return digests;
}

import { calendarOf } from '#agencies/calendar';
import { type CommandOn, judge, today } from '#agencies/commands/asked';
import type { AgencyId, Registry } from '#agencies/types';
import { act } from '#journal/act';
import { record } from '#journal/record';
import { type Data, type NotAllowed, type Outcome, refused, type Writing } from '#journal/types';
import type { WorkCalendar } from '#law/calendar/calendar';
import type { Day } from '#law/calendar/day';
import { dayOf } from '#store/time';
import { sealAll } from '#store/vault/entries';
import { dayTrouble } from '../days.ts';
import { personOf } from '../ids.ts';
import { requestBySubject } from '../queries.ts';
import type { InfoRequest } from '../types.ts';
import { type RequestAct, requestActs } from '../workflow.ts';

export interface OnRequest extends CommandOn {
  readonly agency: AgencyId;
  /** request/2026-7 */
  readonly request: string;
  /** the day it was done; today where nothing else is said */
  readonly day?: Day;
}

/** What an act carries: codes for the journal, words for the vault. */
export interface Carried {
  readonly data?: Data;
  /** field → text; sealed under the act and the version that it makes */
  readonly texts?: Readonly<Record<string, string>>;
  /** done when the act is recorded and nothing can refuse it any more */
  readonly last?: () => Promise<void>;
}

export interface Around {
  readonly w: Writing;
  readonly calendar: WorkCalendar;
  readonly day: Day;
}

type Make = (request: InfoRequest, around: Around) => Promise<Carried | NotAllowed> | Carried | NotAllowed;

/** An act on a request that is there: what it carries is made once the table and the day allow it. */
export function requestAct(
  registry: Registry,
  command: OnRequest,
  name: RequestAct,
  make: Make = () => ({}),
): Promise<Outcome> {
  const { asker, key, agency, request: subject } = command;

  return act(registry, { agency, by: asker.actor, key }, async (w) => {
    const request = await requestBySubject(w.tx, agency, subject);
    if (!request) return refused('没有这件申请。');
    const rule = requestActs[name];
    const allowed = await judge(w, asker, { rule, agency, subject, state: request.state, self: isOwn(command) });
    if (!allowed.ok) return allowed;

    const day = command.day ?? dayOf(w.instant);
    const trouble = dayTrouble(day, dayOf(w.instant), request.last);
    if (trouble) return trouble;
    const carried = await make(request, { w, calendar: await calendarOf(w.tx, agency), day });
    if ('ok' in carried) return carried;

    await keepTexts(registry, w, command, name, carried);
    const done = await record(w, {
      ...{ agency, subject, seen: command.seen, act: name },
      ...{ ...today(w, asker), day, under: rule.under, data: carried.data ?? {} },
    });
    await carried.last?.();
    return done;
  });
}

/** Words of an act lie in the vault of the request, under `extend/5/reason`: the act, the version it makes, the field. */
async function keepTexts(
  { ring }: Registry,
  { tx, instant }: Writing,
  { agency, request, seen }: OnRequest,
  name: RequestAct,
  { texts = {} }: Carried,
): Promise<void> {
  const entries = Object.entries(texts).map(([field, text]) => [`${name}/${seen + 1}/${field}`, text] as const);
  if (entries.length === 0) return;
  await sealAll(tx, ring, { agency, person: personOf(request), at: instant, entries: Object.fromEntries(entries) });
}

function isOwn({ asker, request }: OnRequest): boolean {
  return asker.actor === personOf(request);
}

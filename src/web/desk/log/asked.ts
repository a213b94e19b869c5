import type { PlaceInLog, Wanted } from '#journal/queries';
import { isDay } from '#law/calendar/day';
import { paths } from '#paths';
import { kinds } from '../said.ts';

/** What the address of the log asks for: everything that stands in it is a code or a day. */
export interface LogAsked {
  readonly in: string;
  readonly act: string;
  readonly actor: string;
  readonly subject: string;
  readonly from: string;
  readonly to: string;
  readonly before: string;
}

const names = ['in', 'act', 'actor', 'subject', 'from', 'to', 'before'] as const;

const LONGEST = 100;

export function askedIn(search: URLSearchParams): LogAsked {
  const text = (name: string) => (search.get(name) ?? '').trim().slice(0, LONGEST);
  return Object.fromEntries(names.map((name) => [name, text(name)])) as unknown as LogAsked;
}

/** The address that asks for this, with nothing in it that is empty. */
export function logAddress(agency: string, asked: Partial<LogAsked>): string {
  const search = new URLSearchParams(names.flatMap((name) => (asked[name] ? [[name, asked[name]]] : [])));
  return search.size ? `${paths.deskLog(agency)}?${search}` : paths.deskLog(agency);
}

/** What is asked of the journal; what is no code and no day is left out. */
export function wantedOf({ act, actor, subject, from, to }: LogAsked): Omit<Wanted, 'agencies'> {
  return {
    act: act || undefined,
    actor: actor || undefined,
    subject: subject in kinds ? `${subject}/` : subject || undefined,
    from: isDay(from) ? from : undefined,
    to: isDay(to) ? to : undefined,
  };
}

/** Where a page begins, as the address has it: instant, agency and place in its chain. */
export function placeIn(before: string): PlaceInLog | undefined {
  const [, instant, agency, seq] = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)~([a-z0-9-]+)~(\d{1,15})$/.exec(before) ?? [];
  return instant && agency && seq ? { instant, agency, seq: Number(seq) } : undefined;
}

export function placeText({ instant, agency, seq }: PlaceInLog): string {
  return `${instant}~${agency}~${seq}`;
}

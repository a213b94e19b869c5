import { act } from '#journal/act';
import { record } from '#journal/record';
import type { Data, Ledger, Writing } from '#journal/types';
import { dayOf } from '#store/time';
import { latestVersion } from '../../queries.ts';
import type { AgencyId, StaffId } from '../../types.ts';
import { sessionActs } from '../acts.ts';

export interface OnSession {
  readonly agency: AgencyId;
  readonly session: string;
  readonly by: StaffId | typeof GATE;
  readonly act: keyof typeof sessionActs;
  readonly data?: Data;
}

/** Who records what happens before anybody is known. */
export const GATE = 'system/sign-in';

/**
 * What happens to a session, with `also` in the same transaction. False where the session was ended meanwhile: then
 * nothing is done.
 */
export async function recorded(
  ledger: Ledger,
  doing: OnSession,
  also: (w: Writing) => Promise<unknown> = async () => {},
): Promise<boolean> {
  const { ok } = await act(ledger, { agency: doing.agency, by: doing.by, key: null }, async (w) => {
    await also(w);
    return recordOn(w, doing);
  });
  return ok;
}

/** One act on the newest version of a session's subject. */
export async function recordOn(w: Writing, { agency, session, by, act: name, data = {} }: OnSession) {
  const subject = `session/${session}`;
  const seen = await latestVersion(w.tx, agency, subject);
  const { under } = sessionActs[name];
  return record(w, { agency, subject, seen, act: name, by, day: dayOf(w.instant), under, data });
}

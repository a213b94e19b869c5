import { act } from '#journal/act';
import { record } from '#journal/record';
import { type Data, type Outcome, refused } from '#journal/types';
import { agencyById, latestVersion } from '../queries.ts';
import type { AgencyId, Registry } from '../types.ts';
import { logActs } from '../workflow.ts';
import { type Command, judge, today } from './asked.ts';

export interface OnLog extends Command {
  /** the agency whose log it is, with the logs of those below it */
  readonly agency: AgencyId;
}

/** An act on a log, recorded in it, on a subject of whoever looks, so that looking never collides with doing. */
export function logAct(
  registry: Registry,
  { asker, key, agency }: OnLog,
  name: keyof typeof logActs,
  data: Data,
): Promise<Outcome> {
  const subject = `access/${asker.actor}`;
  return act(registry, { agency, by: asker.actor, key }, async (w) => {
    if (!(await agencyById(w.tx, agency))) return refused('没有这个机关。');
    const rule = logActs[name];
    const allowed = await judge(w, asker, { rule, agency, subject, state: 'kept' });
    if (!allowed.ok) return allowed;

    const seen = await latestVersion(w.tx, agency, subject);
    return record(w, { agency, subject, seen, act: name, ...today(w, asker), under: rule.under, data });
  });
}

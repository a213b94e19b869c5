import { act } from '#journal/act';
import { record } from '#journal/record';
import { type Data, type NotAllowed, type Outcome, refused, type Writing } from '#journal/types';
import { agencyById } from '../queries.ts';
import type { Agency, AgencyId, Registry } from '../types.ts';
import { agencyActs } from '../workflow.ts';
import { type CommandOn, judge, today } from './asked.ts';

export interface OnAgency extends CommandOn {
  readonly agency: AgencyId;
}

/** An act on an agency that stands: what it carries is made once it is known to be allowed. */
export function agencyAct(
  registry: Registry,
  { asker, key, agency, seen }: OnAgency,
  name: Exclude<keyof typeof agencyActs, 'establish'>,
  make: (agency: Agency, w: Writing) => Promise<Data | NotAllowed> | Data | NotAllowed,
): Promise<Outcome> {
  return act(registry, { agency, by: asker.actor, key }, async (w) => {
    const rule = agencyActs[name];
    const stands = await agencyById(w.tx, agency);
    if (!stands) return refused('没有这个机关。');
    const allowed = await judge(w, asker, { rule, agency, subject: SUBJECT, state: stands.state });
    if (!allowed.ok) return allowed;

    const data = await make(stands, w);
    if (isRefusal(data)) return data;
    return record(w, { agency, subject: SUBJECT, seen, act: name, ...today(w, asker), under: rule.under, data });
  });
}

/** What an agency's acts about itself are about. */
export const SUBJECT = 'agency/self';

export function isRefusal(data: Data | NotAllowed): data is NotAllowed {
  return data.ok === false;
}

import type { FormKey, Writing } from '#journal/types';
import { dayOf } from '#store/time';
import type { ActRule } from '../act-rule.ts';
import { type Permit, permit } from '../permit.ts';
import { doersOf, relationTo } from '../queries.ts';
import type { AgencyId, Asker } from '../types.ts';

/** What every command is told: who asks, and the form's key so that a form sent twice acts once. */
export interface Command {
  readonly asker: Asker;
  readonly key: FormKey | null;
}

/** A command about something that is there already: the version that whoever asks has seen. */
export interface CommandOn extends Command {
  readonly seen: number;
}

export interface Judged {
  readonly rule: ActRule;
  readonly agency: AgencyId;
  readonly subject: string;
  readonly state: string;
  /** whether it is whoever asks' own; absent: whether the subject is the asker */
  readonly self?: boolean;
}

/** Whether whoever asks may do this now, judged inside the transaction that would do it. */
export async function judge(
  { tx }: Writing,
  asker: Asker,
  { rule, agency, subject, state, self = subject === asker.actor }: Judged,
): Promise<Permit> {
  const relation = await relationTo(tx, asker, agency);
  const doers = rule.otherThan ? await doersOf(tx, agency, subject) : undefined;
  return permit(rule, {
    roles: asker.roles,
    relation,
    self,
    state,
    actor: asker.actor,
    ...(doers && { doers }),
  });
}

/** What an act of today has in common. */
export function today({ instant }: Writing, { actor }: Asker) {
  return { by: actor, day: dayOf(instant) };
}

import { act } from '#journal/act';
import { record } from '#journal/record';
import { type Data, type NotAllowed, type Outcome, refused, type Writing } from '#journal/types';
import { staffById } from '../queries.ts';
import type { Registry, Staff, StaffId } from '../types.ts';
import { staffActs } from '../workflow.ts';
import { isRefusal } from './agency-act.ts';
import { type CommandOn, judge, today } from './asked.ts';

export interface OnStaff extends CommandOn {
  readonly staff: StaffId;
}

/** An act on somebody of the staff: what goes with it is done once it is known to be allowed. */
export async function staffAct(
  registry: Registry,
  { asker, key, staff: id, seen }: OnStaff,
  name: Exclude<keyof typeof staffActs, 'appoint'>,
  make: (staff: Staff, w: Writing) => Promise<Data | NotAllowed> | Data | NotAllowed = () => ({}),
): Promise<Outcome> {
  const stands = await staffById(registry.db, id);
  if (!stands) return refused('没有这个账号。');

  return act(registry, { agency: stands.agency, by: asker.actor, key }, async (w) => {
    const staff = (await staffById(w.tx, id)) ?? stands;
    const rule = staffActs[name];
    const allowed = await judge(w, asker, { rule, agency: staff.agency, subject: id, state: staff.state });
    if (!allowed.ok) return allowed;

    const data = await make(staff, w);
    if (isRefusal(data)) return data;
    return record(w, {
      agency: staff.agency,
      subject: id,
      seen,
      act: name,
      ...today(w, asker),
      under: rule.under,
      data,
    });
  });
}

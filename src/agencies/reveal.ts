import { act } from '#journal/act';
import { record } from '#journal/record';
import { type Done, type Outcome, refused } from '#journal/types';
import { openMany } from '#store/vault/entries';
import { type Command, judge, today } from './commands/asked.ts';
import { latestVersion, personStands } from './queries.ts';
import type { AgencyId, Registry } from './types.ts';
import { complainantActs, personActs } from './workflow.ts';

/** How the vault calls whoever complains to a 主管部门. */
const COMPLAINANT = 'person/complaint-';

/** Why somebody opens what is sealed. */
export const revealReasons = {
  handle: '办理申请',
  deliver: '送达文书',
  verify: '核对身份',
  remedy: '复议、诉讼举证',
} as const;

export interface Reveal extends Command {
  readonly agency: AgencyId;
  readonly person: string;
  readonly entries: readonly string[];
  readonly reason: keyof typeof revealReasons;
}

export interface Revealed extends Done {
  /** entry → text, of what there is */
  readonly entries: Readonly<Record<string, string>>;
}

/**
 * 查看个人信息: the only place where a person's data is opened for a reader. The reading is recorded on a subject of
 * the reader's own before anything is shown.
 */
export async function reveal(registry: Registry, command: Reveal): Promise<Revealed | Exclude<Outcome, Done>> {
  const { asker, key, agency, person, reason } = command;
  const subject = `access/${asker.actor}`;

  const outcome = await act(registry, { agency, by: asker.actor, key }, async (w) => {
    if (!(await personStands(w.tx, agency, person))) return refused('没有这个人的信息，或者已经删除。');
    const rule = person.startsWith(COMPLAINANT) ? complainantActs.reveal : personActs.reveal;
    const allowed = await judge(w, asker, { rule, agency, subject: person, state: 'kept' });
    if (!allowed.ok) return allowed;

    const { under } = rule;
    const seen = await latestVersion(w.tx, agency, subject);
    const data = { person, entries: [...command.entries], reason };
    return record(w, { agency, subject, seen, act: 'reveal', ...today(w, asker), under, data });
  });
  if (!outcome.ok) return outcome;

  const opened = await openMany(registry.db, registry.ring, { agency, persons: [person], entries: command.entries });
  return { ...outcome, entries: Object.fromEntries(opened.get(person) ?? []) };
}

import { dayOf } from '#store/time';
import { actOf, rowOf } from './row.ts';
import { append, lockChain } from './store.ts';
import type { Doing, Done, Writing } from './types.ts';

/** The subject is at another version than whoever acts has seen. `act()` turns it into an answer. */
export class VersionTaken extends Error {
  override readonly name = 'VersionTaken';
  readonly doing: Doing;

  constructor(doing: Doing) {
    super(`${doing.subject} is no longer at version ${doing.seen}`);
    this.doing = doing;
  }
}

/**
 * The only way anything changes: one act, at the end of its agency's chain, with all that is computed from it, in the
 * transaction of `act()`. Throws VersionTaken, and RangeError for a day that cannot be.
 */
export async function record({ tx, ledger, instant, acts }: Writing, doing: Doing): Promise<Done> {
  const { agency, subject, seen } = doing;
  const { head, version, day } = await lockChain(tx, ledger.engine, agency, subject);
  if (version !== seen) throw new VersionTaken(doing);
  refuseDay(doing, dayOf(instant), day);

  const row = rowOf(doing, head, instant);
  await append(tx, row).catch((error) => {
    throw ledger.engine.isTaken(error) ? new VersionTaken(doing) : error;
  });

  const act = actOf(row);
  for (const { apply } of ledger.projections) await apply(tx, act);
  await ledger.announce?.(tx, act);
  acts?.push(act.act);
  return { ok: true, subject, version: row.version, seq: row.seq };
}

/** Queues for an agency's chain before anything is read that a new subject depends on: its next number. */
export async function queueFor({ tx, ledger }: Writing, agency: string): Promise<void> {
  await lockChain(tx, ledger.engine, agency, '');
}

function refuseDay({ day, act, backdated }: Doing, today: string, last: string | null): void {
  if (day > today) throw new RangeError(`${act}: ${day} is not yet`);
  if (last && day < last && !backdated)
    throw new RangeError(`${act}: ${day} is before the subject's last act, ${last}`);
}

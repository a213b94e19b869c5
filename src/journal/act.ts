import type { IdempotencyRow } from '#store/tables/journal';
import { VersionTaken } from './record.ts';
import { actOf } from './row.ts';
import { keepOutcome, newestAbout, outcomeOf, transact } from './store.ts';
import {
  type Actor,
  type Conflict,
  type Done,
  type FormKey,
  type Ledger,
  type NotAllowed,
  refused,
  type Writing,
} from './types.ts';

/** Whose form this is. */
export interface Sent {
  readonly agency: string;
  readonly by: Actor;
  /** what a form carries so that sending it twice acts once; null where nothing was sent by a form */
  readonly key: FormKey | null;
}

const MOST_TRIES = 5;

/**
 * One transaction, or one part of the transaction of `together()`: what `body` answers with `ok` is kept whole, anything
 * else leaves nothing. A form sent again gets the answer it got; one that comes too late gets a Conflict.
 */
export async function act<D extends Done, N extends NotAllowed>(
  ledger: Ledger,
  sent: Sent,
  body: (writing: Writing) => Promise<D | N>,
): Promise<D | N | Conflict> {
  for (let tries = 1; ; tries++) {
    try {
      return await once<D, N>(ledger, sent, body);
    } catch (error) {
      if (error instanceof Declined) return error.outcome as N;
      if (error instanceof VersionTaken) return (await before<D, N>(ledger, sent)) ?? conflict(ledger, error);
      if (!ledger.engine.isPassing(error) && !(error instanceof SentTwice)) throw error;
      if (tries === MOST_TRIES) throw error;
    }
  }
}

/** Carries an answer out of a transaction that must leave nothing. */
class Declined extends Error {
  readonly outcome: NotAllowed;

  constructor(outcome: NotAllowed) {
    super(outcome.why.says);
    this.outcome = outcome;
  }
}

/** The same form is being acted on by somebody else at this moment. */
class SentTwice extends Error {}

async function once<D extends Done, N extends NotAllowed>(
  ledger: Ledger,
  sent: Sent,
  body: (writing: Writing) => Promise<D | N>,
): Promise<D> {
  const instant = ledger.now();
  const acts: string[] = [];

  const outcome = await transact(ledger.db, async (tx) => {
    const answered = await before<D, N>({ db: tx }, sent);
    if (answered?.ok === false) throw new Declined(answered);
    if (answered) return answered;

    const outcome = await body({ tx, ledger, instant, acts });
    if (!outcome.ok) throw new Declined(outcome);

    const kept = keyOf(sent);
    if (kept) {
      const row = { agency_id: sent.agency, ...kept, at: instant, outcome: JSON.stringify(outcome) };
      await keepOutcome(tx, row).catch((error) => {
        throw ledger.engine.isTaken(error) ? new SentTwice() : error;
      });
    }
    return outcome;
  });
  for (const name of acts) ledger.recorded?.(name);
  return outcome;
}

/** What came of the form when it was sent before; null where it was not. */
async function before<D extends Done, N extends NotAllowed>(
  { db }: Pick<Ledger, 'db'>,
  sent: Sent,
): Promise<D | N | null> {
  const key = keyOf(sent);
  const kept = key && (await outcomeOf(db, sent.agency, key.key));
  if (!kept) return null;
  if (key.digest && kept.digest && key.digest !== kept.digest) return refused(OTHER, [], 'idempotency-key') as N;
  return JSON.parse(kept.outcome);
}

const OTHER = '这个编号已经用过，这次的内容与上次不同，没有办理。重发时内容要一样；另办一件，请换一个编号。';

/** Nobody gets the answer to somebody else's form. */
export function keyOf({ by, key }: Sent): Pick<IdempotencyRow, 'key' | 'digest'> | null {
  if (!key) return null;
  return typeof key === 'string'
    ? { key: `${by} ${key}`, digest: null }
    : { key: `${by} ${key.id}`, digest: key.digest };
}

async function conflict({ db }: Ledger, { doing }: VersionTaken): Promise<Conflict> {
  const row = await newestAbout(db, doing.agency, doing.subject);
  if (!row) throw new Error(`${doing.subject} was never at version ${doing.seen}`);
  return {
    ok: false,
    why: { says: '您打开这一页以后，已经有人办过这件事。请看最新情况再决定，您填的内容还在。', because: [] },
    first: actOf(row),
  };
}

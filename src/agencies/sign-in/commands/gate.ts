import { randomUUID } from 'node:crypto';
import { refused } from '#journal/types';
import { instanceOf } from '../../queries.ts';
import { digest } from '../digest.ts';
import { agencyOfStaff } from '../queries/staff.ts';
import { countTry, forgetTries, minutesLeft } from '../queries/tries.ts';
import { sentences } from '../sentences.ts';
import { ADDRESS_MINUTES, LOCK_MINUTES, MOST_FAILURES, MOST_FROM_ADDRESS } from '../settings.ts';
import { userByName } from '../store.ts';
import type { NotEntered, SignIn } from '../types.ts';
import type { Visitor } from '../visitor.ts';
import { GATE, recorded } from './recorded.ts';

/** A name somebody typed, and where from. */
export interface Knock {
  /** as `username()` spells it */
  readonly name: string;
  readonly visitor: Visitor;
}

/** Counts a try: the number of tries in a row with this one, or why it may not be made. */
export async function knock(s: SignIn, { name, visitor }: Knock): Promise<number | NotEntered> {
  const tooMany = await knockFrom(s, visitor);
  if (tooMany) return tooMany;

  const { db, now: clock } = s.ledger;
  const now = clock();
  const tried = await countTry(db, {
    key: await keyOf(s, name),
    now,
    most: MOST_FAILURES,
    minutes: LOCK_MINUTES,
    rolling: true,
  });
  if (tried.count <= MOST_FAILURES) return tried.count;
  return { ...refused(sentences.locked(minutesLeft(now, { ...tried, minutes: LOCK_MINUTES }))), tooMany: true };
}

/** Counts a try from an address: why it may not be made, or null. */
export async function knockFrom(s: SignIn, { address }: Visitor): Promise<NotEntered | null> {
  if (!address) return null;
  const now = s.ledger.now();
  const key = `address/${digest(s.secret, 'address', address)}`;
  const tried = await countTry(s.ledger.db, { key, now, most: MOST_FROM_ADDRESS, minutes: ADDRESS_MINUTES });
  if (tried.count <= MOST_FROM_ADDRESS) return null;
  return { ...refused(sentences.tooMany(minutesLeft(now, { ...tried, minutes: ADDRESS_MINUTES }))), tooMany: true };
}

/** The password was right. */
export async function welcome(s: SignIn, name: string): Promise<void> {
  await forgetTries(s.ledger.db, await keyOf(s, name));
}

/** The password was wrong, or there is no such name: both are written down alike and answered alike. */
export async function wrong(s: SignIn, { name, visitor }: Knock, count: number): Promise<NotEntered> {
  await writeDown(s, { name, visitor }, 'fail', 'password');
  if (count < MOST_FAILURES) return refused(sentences.wrong(MOST_FAILURES - count));

  await writeDown(s, { name, visitor }, 'lock', 'password');
  return refused(sentences.locked(LOCK_MINUTES));
}

/** Why somebody was not let in. */
export type Reason = 'password' | 'code' | 'recoveryCode' | 'closed' | 'means' | 'notLinked';

/** Neither the name typed nor the address stands in the journal, only by what they are recognised again. */
export async function writeDown(
  s: SignIn,
  { name, visitor }: Knock,
  act: 'fail' | 'lock',
  reason: Reason,
): Promise<void> {
  const { db } = s.ledger;
  const staff = (await userByName(db, name))?.id ?? null;
  const agency = (staff && (await agencyOfStaff(db, staff))) ?? (await instanceOf(db))?.root;
  if (!agency) return;

  const data = {
    reason,
    staff,
    name: digest(s.secret, 'name', name),
    address: visitor.address && digest(s.secret, 'address', visitor.address),
  };
  await recorded(s.ledger, { agency, session: `${act}-${randomUUID()}`, by: GATE, act, data });
}

/** Tries of a name that does not exist are counted like others. */
async function keyOf({ ledger, secret }: SignIn, name: string): Promise<string> {
  return (await userByName(ledger.db, name))?.id ?? `name/${digest(secret, 'name', name)}`;
}

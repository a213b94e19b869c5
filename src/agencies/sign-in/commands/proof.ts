import { type NotAllowed, refused } from '#journal/types';
import { isPassword } from '../password/hash.ts';
import { sentences } from '../sentences.ts';
import { passwordOf } from '../store.ts';
import type { OpenSession, SignIn } from '../types.ts';
import type { Visitor } from '../visitor.ts';
import { knock, welcome, wrong } from './gate.ts';

export interface Proof {
  readonly session: OpenSession;
  /** the password in use, typed again */
  readonly current: string;
  readonly visitor: Visitor;
}

/** That whoever sits there is who signed in; wrong tries count like those of signing in. */
export async function proven(s: SignIn, { session, current, visitor }: Proof): Promise<NotAllowed | null> {
  const who = { name: session.username, visitor };
  const tries = await knock(s, who);
  if (typeof tries !== 'number') return withField(tries);

  const kept = await passwordOf(s.ledger.db, session.asker.actor);
  if (kept && (await isPassword(current, kept))) {
    await welcome(s, session.username);
    return null;
  }
  await wrong(s, who, tries);
  return refused(sentences.wrongCurrent, [], 'current');
}

function withField({ why }: NotAllowed): NotAllowed {
  return { ok: false, why: { ...why, field: 'current' } };
}

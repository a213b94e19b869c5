import { type NotAllowed, refused } from '#journal/types';
import { agencyById } from '../../queries.ts';
import { hashPassword } from '../password/hash.ts';
import { passwordMistake } from '../password/rules.ts';
import { endAllSessions } from '../queries/sessions.ts';
import { putPassword } from '../store.ts';
import type { SignIn } from '../types.ts';
import { type Proof, proven } from './proof.ts';
import { recorded } from './recorded.ts';

export interface NewPassword extends Proof {
  readonly next: string;
  readonly again: string;
}

/** 修改口令: everywhere else the person is signed out. */
export async function changePassword(s: SignIn, command: NewPassword): Promise<{ readonly ok: true } | NotAllowed> {
  const mistake = await mistakeIn(s, command);
  if (mistake) return mistake;
  const refusal = await proven(s, command);
  if (refusal) return refusal;

  const { id, asker } = command.session;
  const password = await hashPassword(command.next);
  const doing = { agency: asker.agency, session: id, by: asker.actor, act: 'changePassword' } as const;
  await recorded(s.ledger, doing, async ({ tx, instant }) => {
    await putPassword(tx, { staff: asker.actor, password, mustChange: false, instant });
    await endAllSessions(tx, asker.actor, id);
  });
  return { ok: true };
}

async function mistakeIn(
  { ledger }: SignIn,
  { session, current, next, again }: NewPassword,
): Promise<NotAllowed | null> {
  const agency = await agencyById(ledger.db, session.asker.agency);
  const words = agency ? [agency.id, agency.name, agency.shortName] : [];
  const mistake = passwordMistake(next, { username: session.username, words });
  if (mistake) return refused(mistake, [], 'next');
  if (next === current) return refused('新口令不能和现在的口令一样。', [], 'next');
  return next === again ? null : refused('两次输入的新口令不一样，请再输一次。', [], 'again');
}

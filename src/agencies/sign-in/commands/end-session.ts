import { dropSession, sessionById } from '../queries/sessions.ts';
import type { OpenSession, SignIn } from '../types.ts';
import { recorded } from './recorded.ts';

/** 让一处登录退出: one of one's own sessions. False where it is no session of one's own. */
export async function endSession(s: SignIn, { asker, id: from }: OpenSession, session: string): Promise<boolean> {
  const row = await sessionById(s.ledger.db, session);
  if (row?.user_id !== asker.actor) return false;

  const doing = { agency: asker.agency, session, by: asker.actor, act: 'revoke', data: { from } } as const;
  await recorded(s.ledger, doing, ({ tx }) => dropSession(tx, session));
  return true;
}

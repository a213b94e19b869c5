import { dropSession } from '../queries/sessions.ts';
import type { OpenSession, SignIn } from '../types.ts';
import { headersOf, type Visitor } from '../visitor.ts';
import { recorded } from './recorded.ts';

/** 退出. Answers the Set-Cookie headers that make the browser forget. */
export async function signOut(s: SignIn, session: OpenSession, visitor: Visitor): Promise<readonly string[]> {
  const { asker, id } = session;
  const doing = { agency: asker.agency, session: id, by: asker.actor, act: 'signOut' } as const;
  await recorded(s.ledger, doing, ({ tx }) => dropSession(tx, id));

  const { api } = s.auth(visitor.https);
  const { headers } = await api.signOut({ headers: headersOf(visitor), returnHeaders: true });
  return headers.getSetCookie();
}

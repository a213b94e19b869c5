import { act } from '#journal/act';
import type { OpenSession, SignIn } from '../types.ts';
import { headersOf, type Visitor } from '../visitor.ts';
import { recordOn } from './recorded.ts';

export interface GoingOn {
  /** what ends the session */
  readonly act: 'enableTwoFactor' | 'disableTwoFactor';
  /** Set-Cookie headers of the session that takes its place */
  readonly cookies: readonly string[];
  readonly visitor: Visitor;
}

/** better-auth gives a new session when the second factor changes: both ends of that stand in the journal. Answers its id. */
export async function goOn(
  s: SignIn,
  { id, asker }: OpenSession,
  { act: name, cookies, visitor }: GoingOn,
): Promise<string> {
  const next = await sessionIn(s, cookies, visitor);
  if (!next) throw new Error('better-auth gave no session');

  const common = { agency: asker.agency, by: asker.actor };
  await act(s.ledger, { ...common, key: null }, async (w) => {
    await recordOn(w, { ...common, session: id, act: name, data: { next } });
    return recordOn(w, { ...common, session: next, act: 'continue', data: { after: id } });
  });
  return next;
}

/** The session that cookies just given stand for. */
async function sessionIn(s: SignIn, cookies: readonly string[], visitor: Visitor): Promise<string | null> {
  return (await givenBy(s, cookies, visitor))?.session.id ?? null;
}

/** The same, as better-auth calls it. */
export async function tokenIn(s: SignIn, cookies: readonly string[], visitor: Visitor): Promise<string | null> {
  return (await givenBy(s, cookies, visitor))?.session.token ?? null;
}

function givenBy(s: SignIn, cookies: readonly string[], visitor: Visitor) {
  const pairs = cookies.map((cookie) => cookie.split(';')[0] ?? '').filter((pair) => !pair.endsWith('='));
  return s.auth(visitor.https).api.getSession({ headers: headersOf({ ...visitor, cookies: pairs.join('; ') }) });
}

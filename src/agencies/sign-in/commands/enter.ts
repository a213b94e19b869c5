import { refused } from '#journal/types';
import { askerOf } from '../../queries.ts';
import type { Asker } from '../../types.ts';
import { digest } from '../digest.ts';
import { dropSession, putMeans, sessionByToken } from '../queries/sessions.ts';
import { sentences } from '../sentences.ts';
import { userById } from '../store.ts';
import type { Entered, NotEntered, SignIn } from '../types.ts';
import type { Visitor } from '../visitor.ts';
import { writeDown } from './gate.ts';
import { recorded } from './recorded.ts';

/** How somebody proved who he is. */
export type Means = 'password' | 'code' | 'recoveryCode' | 'singleSignOn';

export interface Proven {
  readonly token: string;
  readonly means: Means;
  readonly visitor: Visitor;
  readonly cookies: readonly string[];
}

/** Lets somebody in whom better-auth has given a session, unless the account is not in use. */
export async function enter(s: SignIn, { token, means, visitor, cookies }: Proven): Promise<Entered | NotEntered> {
  const { db } = s.ledger;
  const session = await sessionByToken(db, token);
  if (!session) throw new Error('a session just made is not there');

  const asker = await askerOf(db, session.user_id);
  const refusal = asker?.agency ? refusalFor(s, asker, means) : sentences.closed;
  if (refusal || !asker?.agency) {
    await dropSession(db, session.id);
    const user = await userById(db, session.user_id);
    await writeDown(s, { name: user?.username ?? '', visitor }, 'fail', asker ? 'means' : 'closed');
    return refused(refusal ?? sentences.closed);
  }

  const address = visitor.address && digest(s.secret, 'address', visitor.address);
  const data = { means, address };
  const doing = { agency: asker.agency, session: session.id, by: asker.actor, act: 'signIn', data } as const;
  await recorded(s.ledger, doing, ({ tx }) => putMeans(tx, session.id, means));
  return { ok: true, asks: null, cookies };
}

/** Another server does not know our second factor. */
function refusalFor({ settings }: SignIn, { roles }: Asker, means: Means): string | null {
  const must = roles.some((role) => (settings.requireTwoFactor as readonly string[]).includes(role));
  return must && means === 'singleSignOn' ? sentences.needsCode : null;
}

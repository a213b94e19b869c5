import { refused } from '#journal/types';
import type { UserRow } from '#store/tables/sign-in';
import { challengeIn } from '../challenge.ts';
import { answerOf } from '../outcome.ts';
import { twoFactorOf, userAsked } from '../queries/codes.ts';
import { dropSession, sessionByToken } from '../queries/sessions.ts';
import { sentences } from '../sentences.ts';
import type { Entered, NotEntered, SignIn } from '../types.ts';
import { headersOf, type Visitor } from '../visitor.ts';
import { enter } from './enter.ts';
import { knockFrom, writeDown } from './gate.ts';
import { isUsed } from './used-code.ts';

export interface TypedCode {
  /** six digits of an authenticator, or one of the recovery codes */
  readonly code: string;
  readonly recovery: boolean;
  readonly visitor: Visitor;
}

/** The second step of signing in. */
export async function enterCode(
  s: SignIn,
  { code: typed, recovery, visitor }: TypedCode,
): Promise<Entered | NotEntered> {
  const tooMany = await knockFrom(s, visitor);
  if (tooMany) return tooMany;
  const user = await userAsked(s.ledger.db, challengeIn(visitor.cookies));
  if (!user) return { ...refused(sentences.codeOver), over: true };

  const code = typed.replace(/\s/g, '').toLowerCase();
  const { api } = s.auth(visitor.https);
  const request = { body: { code }, headers: headersOf(visitor), returnHeaders: true } as const;
  const answer = await answerOf(recovery ? api.verifyBackupCode(request) : api.verifyTOTP(request));
  if (!answer.ok) return wrongCode(s, { user, recovery, visitor, code: answer.code });

  const { token } = answer.value.response;
  if (!token) throw new Error('better-auth gave no session');
  if (!recovery && (await isUsed(s, user.id, code))) return usedCode(s, token);
  const cookies = answer.value.headers.getSetCookie();
  return enter(s, { token, means: recovery ? 'recoveryCode' : 'code', visitor, cookies });
}

async function usedCode({ ledger: { db } }: SignIn, token: string): Promise<NotEntered> {
  const session = await sessionByToken(db, token);
  if (session) await dropSession(db, session.id);
  return { ...refused(sentences.usedCode), over: true };
}

interface WrongCode {
  readonly user: UserRow;
  readonly recovery: boolean;
  readonly visitor: Visitor;
  /** better-auth's word for what is wrong */
  readonly code: string;
}

async function wrongCode(s: SignIn, { user, recovery, visitor, code }: WrongCode): Promise<NotEntered> {
  if (code === 'INVALID_TWO_FACTOR_COOKIE') return { ...refused(sentences.codeOver), over: true };
  if (code === 'ACCOUNT_TEMPORARILY_LOCKED') return { ...refused(sentences.codesLocked), over: true };

  const reason = recovery ? 'recoveryCode' : 'code';
  const who = { name: user.username, visitor };
  await writeDown(s, who, 'fail', reason);
  const { locked_until } = (await twoFactorOf(s.ledger.db, user.id)) ?? {};
  if (!locked_until) return refused(recovery ? sentences.wrongRecovery : sentences.wrongCode);

  await writeDown(s, who, 'lock', reason);
  return { ...refused(sentences.codesLocked), over: true };
}

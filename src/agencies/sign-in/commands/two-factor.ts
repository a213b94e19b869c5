import { type NotAllowed, refused } from '#journal/types';
import { answerOf } from '../outcome.ts';
import { sentences } from '../sentences.ts';
import type { OpenSession, SignIn } from '../types.ts';
import { headersOf, type Visitor } from '../visitor.ts';
import { goOn } from './go-on.ts';
import { type Proof, proven } from './proof.ts';
import { recorded } from './recorded.ts';
import { isUsed } from './used-code.ts';

export interface Changed {
  readonly ok: true;
  /** Set-Cookie headers */
  readonly cookies: readonly string[];
  /** the session from now on */
  readonly session: string;
  /** shown this once */
  readonly recoveryCodes: readonly string[];
}

/** Makes the secret of an authenticator; nothing is asked for until a first code was entered. */
export async function beginTwoFactor(s: SignIn, proof: Proof): Promise<{ readonly ok: true } | NotAllowed> {
  const refusal = await proven(s, proof);
  if (refusal) return refusal;

  const { api } = s.auth(proof.visitor.https);
  const body = { password: proof.current, method: 'totp' } as const;
  const answer = await answerOf(api.enableTwoFactor({ body, headers: headersOf(proof.visitor) }));
  return answer.ok ? { ok: true } : refused('动态码已经启用了。', [], 'current');
}

export interface FirstCode {
  readonly session: OpenSession;
  readonly code: string;
  readonly visitor: Visitor;
}

/** 启用动态码: from here on signing in asks for one. The recovery codes are told this once. */
export async function enableTwoFactor(s: SignIn, { session, code, visitor }: FirstCode): Promise<Changed | NotAllowed> {
  const { api } = s.auth(visitor.https);
  const body = { code: code.replace(/\s/g, '') };
  const answer = await answerOf(api.verifyTOTP({ body, headers: headersOf(visitor), returnHeaders: true }));
  if (!answer.ok) return refused(sentences.wrongCode, [], 'code');

  await isUsed(s, session.asker.actor, body.code);
  const { backupCodes } = await api.viewBackupCodes({ body: { userId: session.asker.actor } });
  const cookies = answer.value.headers.getSetCookie();
  const next = await goOn(s, session, { act: 'enableTwoFactor', cookies, visitor });
  return { ok: true, cookies, session: next, recoveryCodes: backupCodes };
}

/** 停用动态码, by the person himself; who must use one by his role cannot. */
export async function disableTwoFactor(s: SignIn, proof: Proof): Promise<Changed | NotAllowed> {
  const { session, current, visitor } = proof;
  if (session.asker.roles.some((role) => (s.settings.requireTwoFactor as readonly string[]).includes(role)))
    return refused('您的角色必须用动态码登录，不能停用。', [], 'current');
  const refusal = await proven(s, proof);
  if (refusal) return refusal;

  const { api } = s.auth(visitor.https);
  const body = { password: current };
  const { headers } = await api.disableTwoFactor({ body, headers: headersOf(visitor), returnHeaders: true });
  const cookies = headers.getSetCookie();
  const next = await goOn(s, session, { act: 'disableTwoFactor', cookies, visitor });
  return { ok: true, cookies, session: next, recoveryCodes: [] };
}

/** 重新生成恢复码: those before are worth nothing. */
export async function renewCodes(s: SignIn, proof: Proof): Promise<Changed | NotAllowed> {
  const refusal = await proven(s, proof);
  if (refusal) return refusal;

  const { session, current, visitor } = proof;
  const { api } = s.auth(visitor.https);
  const body = { password: current };
  const answer = await answerOf(api.generateBackupCodes({ body, headers: headersOf(visitor) }));
  if (!answer.ok) return refused('动态码还没有启用。', [], 'current');
  const { asker, id } = session;
  await recorded(s.ledger, { agency: asker.agency, session: id, by: asker.actor, act: 'renewCodes' });
  return { ok: true, cookies: [], session: id, recoveryCodes: answer.value.backupCodes };
}

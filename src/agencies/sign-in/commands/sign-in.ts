import { answerOf } from '../outcome.ts';
import type { Entered, NotEntered, SignIn } from '../types.ts';
import { username } from '../username.ts';
import { headersOf, type Visitor } from '../visitor.ts';
import { enter } from './enter.ts';
import { knock, welcome, wrong } from './gate.ts';

export interface Typed {
  readonly username: string;
  readonly password: string;
  readonly visitor: Visitor;
}

/** 登录, by username and password. */
export async function signIn(s: SignIn, { username: typed, password, visitor }: Typed): Promise<Entered | NotEntered> {
  const name = username(typed);
  const tries = await knock(s, { name, visitor });
  if (typeof tries !== 'number') return tries;

  const { api } = s.auth(visitor.https);
  const answer = await answerOf(
    api.signInUsername({ body: { username: name, password }, headers: headersOf(visitor), returnHeaders: true }),
  );
  if (!answer.ok) return wrong(s, { name, visitor }, tries);
  await welcome(s, name);

  const { response, headers } = answer.value;
  const cookies = headers.getSetCookie();
  if (!('token' in response) || !response.token) return { ok: true, asks: 'code', cookies };
  return enter(s, { token: response.token, means: 'password', visitor, cookies });
}

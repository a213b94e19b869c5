import { refused } from '#journal/types';
import { sentences } from '../sentences.ts';
import { PROVIDER } from '../single-sign-on.ts';
import type { Entered, NotEntered, SignIn } from '../types.ts';
import { headersOf, type Visitor } from '../visitor.ts';
import { enter } from './enter.ts';
import { knockFrom, writeDown } from './gate.ts';
import { tokenIn } from './go-on.ts';

export interface Sent {
  readonly ok: true;
  /** the page of the other server */
  readonly url: string;
  readonly cookies: readonly string[];
}

/** Sends somebody to the single sign-on server; `next` is where he wants to be at last. */
export async function beginSingleSignOn(
  s: SignIn,
  { next, visitor }: { readonly next: string; readonly visitor: Visitor },
): Promise<Sent | NotEntered> {
  const tooMany = await knockFrom(s, visitor);
  if (tooMany) return tooMany;
  const auth = await s.singleSignOn();
  if (!auth) return refused(sentences.notReached(nameOf(s)));

  const body = { provider: PROVIDER, callbackURL: next, errorCallbackURL: next, disableRedirect: true };
  const request = { body, headers: headersOf(visitor), returnHeaders: true } as const;
  const { response, headers } = await auth.api.signInSocial(request);
  return response.url
    ? { ok: true, url: response.url, cookies: headers.getSetCookie() }
    : refused(sentences.notReached(nameOf(s)));
}

export interface Back {
  /** what the server put into the address */
  readonly query: Readonly<Record<string, string>>;
  readonly visitor: Visitor;
}

/** Somebody comes back from the single sign-on server: lets in whom it names, if he has an account here. */
export async function endSingleSignOn(
  s: SignIn,
  { query, visitor }: Back,
): Promise<(Entered & { readonly next: string }) | NotEntered> {
  const tooMany = await knockFrom(s, visitor);
  if (tooMany) return tooMany;
  const auth = await s.singleSignOn();
  if (!auth) return refused(sentences.notReached(nameOf(s)));

  const request = {
    params: { id: PROVIDER },
    query,
    headers: headersOf(visitor),
    method: 'GET',
    asResponse: true,
  } as const;
  const answer: Response = await auth.api.callbackOAuth(request);
  const cookies = answer.headers.getSetCookie();
  const to = new URL(answer.headers.get('location') ?? '', 'http://localhost');
  const token = await tokenIn(s, cookies, visitor);
  if (!token) return notEntered(s, visitor, to.searchParams.get('error'));

  const entered = await enter(s, { token, means: 'singleSignOn', visitor, cookies });
  return entered.ok ? { ...entered, next: to.pathname + to.search } : entered;
}

async function notEntered(s: SignIn, visitor: Visitor, error: string | null): Promise<NotEntered> {
  await writeDown(s, { name: '', visitor }, 'fail', 'notLinked');
  const isUnknown = error === 'signup_disabled';
  return refused(isUnknown ? sentences.notLinked(nameOf(s)) : sentences.notConfirmed(nameOf(s)));
}

function nameOf({ settings }: SignIn): string {
  return settings.singleSignOn?.name ?? '';
}

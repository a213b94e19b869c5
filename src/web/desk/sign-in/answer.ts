import { page, redirect } from '../../respond.ts';

/** An answer with cookies: one header each, as browsers want it. */
export function withCookies(response: Response, cookies: readonly (string | null)[]): Response {
  for (const cookie of cookies) if (cookie) response.headers.append('set-cookie', ofBrowser(cookie));
  return response;
}

/** The browser forgets the session when it is closed: desks are shared. */
function ofBrowser(cookie: string): string {
  return /session_token=[^;]/.test(cookie) ? cookie.replace(/; Max-Age=\d+/i, '') : cookie;
}

/** On to a page of the desk, signed in. */
export function onTo(next: string, cookies: readonly string[]): Response {
  return withCookies(redirect(next), cookies);
}

export function formPage(body: unknown, status: number, cookies: readonly (string | null)[] = []): Response {
  return withCookies(page(String(body), { status, unlisted: true }), cookies);
}

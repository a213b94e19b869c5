const PATIENCE_MS = 10_000;

/** Posts a message; null where it arrived, else what kept it from arriving, in a word. Redirections are not followed. */
export async function post(
  url: string,
  { headers, body }: { readonly headers: Readonly<Record<string, string>>; readonly body: string },
): Promise<string | null> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const answer = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal });
    await answer.body?.cancel();
    return answer.ok ? null : `HTTP ${answer.status}`;
  } catch (error) {
    const { cause } = error as { readonly cause?: { readonly code?: unknown } };
    return String(cause?.code ?? (error as Error).name);
  }
}

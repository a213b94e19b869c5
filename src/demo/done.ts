import type { NotAllowed } from '#journal/types';

/** What an invented world says is right by construction: a refusal is a mistake in it. */
export async function done<O extends { readonly ok: true } | NotAllowed>(
  answer: O | Promise<O>,
): Promise<Extract<O, { readonly ok: true }>> {
  const outcome = await answer;
  if (!outcome.ok) throw new Error(outcome.why.says);
  return outcome as Extract<O, { readonly ok: true }>;
}

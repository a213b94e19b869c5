import { judge, today } from '#agencies/commands/asked';
import { latestVersion } from '#agencies/queries';
import { askerFor } from '#agencies/systems/queries';
import type { ConnectedSystem } from '#agencies/systems/types';
import { systemActs } from '#agencies/systems/workflow';
import type { AgencyId, Registry } from '#agencies/types';
import { act } from '#journal/act';
import { record } from '#journal/record';
import { type Done, type NotAllowed, refused } from '#journal/types';
import { regulation } from '#law/citation';
import { issuedLetters } from '../letters/read-issued.ts';
import type { Letter } from '../letters/types.ts';
import { requestBySubject } from '../queries.ts';

export interface FetchAnswer {
  readonly system: ConnectedSystem;
  readonly agency: AgencyId;
  /** request/2026-7 */
  readonly request: string;
}

export interface Fetched extends Done {
  readonly letter: Letter;
}

/** 取走答复: the letter that was signed, once it was served. That it was fetched is recorded before it is handed out. */
export async function fetchAnswer(
  registry: Registry,
  { system, agency, request }: FetchAnswer,
): Promise<Fetched | NotAllowed> {
  const asker = askerFor(system);
  const subject = `access/${system.id}`;

  const outcome = await act<Done, NotAllowed>(registry, { agency, by: system.id, key: null }, async (w) => {
    const rule = systemActs.fetchAnswer;
    const allowed = await judge(w, asker, { rule, agency, subject: system.id, state: system.state, self: true });
    if (!allowed.ok) return allowed;
    const stands = await requestBySubject(w.tx, agency, request);
    if (!stands?.served) return refused('答复还没有送达，不能取走。', [regulation(36)]);

    const seen = await latestVersion(w.tx, agency, subject);
    const { under } = rule;
    return record(w, { agency, subject, seen, act: 'fetchAnswer', ...today(w, asker), under, data: { request } });
  });
  if (!outcome.ok) return outcome;

  const letter = (await issuedLetters(registry, registry.db, { agency, subject: request })).at(-1)?.letter;
  return letter ? { ...outcome, letter } : refused('这件答复的内容已经删除，或者不是通过本系统签发的。');
}

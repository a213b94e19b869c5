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
import { requestBySubject } from '../queries.ts';

export interface FetchAnswer {
  readonly system: ConnectedSystem;
  readonly agency: AgencyId;
  /** request/2026-7 */
  readonly request: string;
}

/** What of an answer is fetched: the letter, the list of its files, one of them by its digest. */
export type Fetching = { readonly part: 'letter' | 'files' } | { readonly part: 'file'; readonly file: string };

/** `data.part`, which version 1 did not tell: it fetched letters alone. */
const SHAPE = 2;

/** Records, before anything is handed out, that a system fetches what was served. */
export function recordFetch(
  registry: Registry,
  { system, agency, request }: FetchAnswer,
  fetching: Fetching,
): Promise<Done | NotAllowed> {
  const asker = askerFor(system);
  const subject = `access/${system.id}`;

  return act<Done, NotAllowed>(registry, { agency, by: system.id, key: null }, async (w) => {
    const rule = systemActs.fetchAnswer;
    const allowed = await judge(w, asker, { rule, agency, subject: system.id, state: system.state, self: true });
    if (!allowed.ok) return allowed;
    const stands = await requestBySubject(w.tx, agency, request);
    if (!stands?.served) return refused('答复还没有送达，不能取走。', [regulation(36)]);

    const seen = await latestVersion(w.tx, agency, subject);
    const doing = { agency, subject, seen, act: 'fetchAnswer', v: SHAPE, ...today(w, asker), under: rule.under };
    return record(w, { ...doing, data: { request, ...fetching } });
  });
}

import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import { reopen } from '#requests/commands/reopen';
import type { OnRequest } from '#requests/commands/request-act';
import { requestBySubject } from '#requests/queries';
import { bySubject } from '../queries.ts';

/** 重新办理: opens the request again under the order that a review or a court gave; once for each. */
export async function redecide(registry: Registry, command: OnRequest & { readonly remedy: string }): Promise<Outcome> {
  const { agency, request: about, remedy } = command;
  const [ordered, request] = await Promise.all([
    bySubject(registry.db, 'remedy', agency, remedy),
    requestBySubject(registry.db, agency, about),
  ]);

  if (!ordered?.redo || ordered.about !== about || ordered.state === 'annulled')
    return refused('这件复议、诉讼没有责令重新办理这件申请。', [], 'remedy');
  if (request?.again?.remedy === remedy) return refused('已经按这件复议、诉讼重新办理。');
  const { order, until } = ordered.redo;
  return reopen(registry, { ...command, order, until });
}

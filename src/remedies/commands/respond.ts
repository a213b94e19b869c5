import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import { litigationLaw, reviewLaw } from '#law/citation';
import type { OnSubject } from '../subject/act-on.ts';
import type { Remedy } from '../types.ts';
import { onRemedy } from './on-remedy.ts';

/** 答复 to the review body, 答辩 to the court: what was answered. It may be late, and is recorded all the same. */
export function respond(registry: Registry, command: OnSubject & { readonly reply: string }): Promise<Outcome> {
  return onRemedy(registry, command, 'respond', (remedy) =>
    command.reply.trim() || command.papers?.length
      ? { texts: { reply: command.reply }, under: underOf(remedy) }
      : refused('请写明答复、答辩的要点，或者附上文书。', [underOf(remedy)], 'reply'),
  );
}

function underOf({ way, procedure }: Remedy) {
  if (way !== 'review') return litigationLaw(67);
  return reviewLaw(procedure === 'summary' ? 54 : 48);
}

import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import { regulation } from '#law/citation';
import { seal } from '#store/vault/entries';
import { type Attachment, attachmentsTrouble } from '../application/attachments.ts';
import { personOf } from '../ids.ts';
import { keepAttachments } from './keep-attachments.ts';
import { markWanted } from './mark-sought.ts';
import { type OnRequest, requestAct } from './request-act.ts';

export interface Supplement extends OnRequest {
  readonly wants: string;
  /** what the notice asked for besides words */
  readonly attachments?: readonly Attachment[];
}

/** 第三十条 — 补正: what the applicant wants now; the clock begins anew on the day it arrives. */
export function supplement(registry: Registry, command: Supplement): Promise<Outcome> {
  const { agency, request, wants, attachments = [] } = command;

  return requestAct(registry, command, 'supplement', async (_request, { w }) => {
    if (!wants.trim()) return refused('请写明补正以后的所需信息。', [regulation(30)], 'wants');
    const trouble = attachmentsTrouble(attachments);
    if (trouble) return trouble;

    const owner = { agency, person: personOf(request), at: w.instant };
    await seal(w.tx, registry.ring, { ...owner, entry: 'supplemented', value: wants.trim() });
    await markWanted(w.tx, registry.ring, { agency, subject: request, at: w.instant, texts: [wants] });
    await keepAttachments(registry, w, { ...owner, attachments });
    return {};
  });
}

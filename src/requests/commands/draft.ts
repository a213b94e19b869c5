import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import { regulation } from '#law/citation';
import { allDecisions } from '#law/regulation/art-36-39-decisions';
import type { DecisionKind } from '#law/regulation/decisions/decision';
import { type Ground, isGround } from '../letters/decisions/grounds.ts';
import { type DraftFiles, keepDraftFiles } from './draft-files.ts';
import { type OnRequest, requestAct } from './request-act.ts';

/** What a letter of decision says beside what is filled in from the case. */
export interface Drafted extends DraftFiles {
  readonly kind: DecisionKind;
  /** what was found, and what is given */
  readonly finding: string;
  /** why the rest is not */
  readonly reasons: string;
  /** how, where and when it can be had */
  readonly providing: string;
  /** 第三十七条: of a partial disclosure, why the rest is withheld */
  readonly grounds?: readonly Ground[];
  /** 附件, a name a line */
  readonly attachments?: string;
}

/** 拟答复: exactly one row of the official table; the words lie in the vault, every version of them. */
export function draft(registry: Registry, command: OnRequest & { readonly drafted: Drafted }): Promise<Outcome> {
  const { kind, grounds, files = [], dropFiles = false, ...texts } = command.drafted;

  return requestAct(registry, command, 'draft', async (request, { w }) => {
    if (!allDecisions.some((decision) => decision.kind === kind))
      return refused('请选择一种处理决定。', [regulation(36)], 'kind');
    if (grounds && !grounds.every(isGround))
      return refused('请选择不予公开的部分属于哪种情形。', [regulation(37)], 'grounds');
    const on = { agency: command.agency, subject: command.request, request };
    const given = await keepDraftFiles(registry, w, { ...on, files, dropFiles });
    if ('ok' in given) return given;

    const because = kind === 'partial' && grounds && { grounds };
    return { data: { kind, ...because, ...(given.length && { files: given }) }, texts };
  });
}

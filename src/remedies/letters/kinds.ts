import { regulation } from '#law/citation';
import type { KindOfLetter } from '#requests/letters/kinds';
import { complaintActs } from '../complaints/workflow.ts';
import { correctionActs } from '../corrections/workflow.ts';
import { kindOf } from '../subject/ids.ts';

/** Every act on a complaint or a demand with `sends` has its paper here. */
export const letterKinds = {
  accountRequest: { title: '政府信息公开情况说明通知书', name: '情况说明通知书', under: regulation(47, 2) },
  supervisionNotice: { title: '政府信息公开督促整改通知书', name: '督促整改通知书', under: regulation(47, 2) },
  complaintAnswer: { title: '政府信息公开投诉举报答复书', name: '投诉举报答复书', under: regulation(47, 2) },
  correctionNotice: { title: '政府信息更正申请告知书', name: '更正告知书', under: regulation(41) },
} as const satisfies Record<Sent, KindOfLetter>;

export type LetterKind = keyof typeof letterKinds;

/** What the tables of acts name as sent. */
type Sent = Extract<Acts[keyof Acts] | Corrections[keyof Corrections], { readonly sends: string }>['sends'];
type Acts = typeof complaintActs;
type Corrections = typeof correctionActs;

/** The letter that an act on a complaint or a demand sends; null where it sends none. */
export function letterSentBy(subject: string, act: string): LetterKind | null {
  const acts: Readonly<Record<string, object>> | null = tables[kindOf(subject) ?? 'remedy'];
  const rule = acts && Object.hasOwn(acts, act) ? acts[act] : null;
  return rule && 'sends' in rule ? (rule.sends as LetterKind) : null;
}

const tables = { complaint: complaintActs, correction: correctionActs, remedy: null } as const;

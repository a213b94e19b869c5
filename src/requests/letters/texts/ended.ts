import type { Block } from '#documents/model';
import { decisionOf } from '#law/regulation/art-36-39-decisions';
import type { DecisionKind } from '#law/regulation/decisions/decision';
import { operative } from '../decisions/operative.ts';
import { decisionWords } from '../decisions/words.ts';
import { dayInWords, paragraph, quoted, you } from '../phrases.ts';
import { redressBlocks } from '../redress.ts';
import type { CaseFacts, FactsOf } from '../types.ts';
import { opening } from './opening.ts';

/** 第三十条 — 逾期不补正. */
export function lapseNotice(facts: CaseFacts): readonly Block[] {
  const { supplement } = facts.request;
  const asked = supplement
    ? `本机关于${dayInWords(supplement.sent)}告知${you(facts.to)}在${dayInWords(supplement.ends)}以前作出补正，期限届满，没有收到补正。`
    : '';
  return ended(facts, 'other.1', asked);
}

/** 收费办法第六条 — 逾期不缴费. */
export function unpaidNotice(facts: CaseFacts): readonly Block[] {
  const { fee } = facts.request;
  const asked = fee
    ? `${you(facts.to)}于${dayInWords(fee.received)}收到本机关的缴费通知书，期限届满，没有缴纳信息处理费。`
    : '';
  return ended(facts, 'other.2', asked);
}

/** 撤回申请. */
export function withdrawalNotice(facts: FactsOf['withdrawalNotice']): readonly Block[] {
  const how = facts.how.trim() ? `撤回的情况：${quoted(facts.how)}。` : '';
  return ended(facts, 'other.3.withdrawn', how);
}

function ended(facts: CaseFacts, kind: DecisionKind, what: string): readonly Block[] {
  const { agency, day, to } = facts;
  const words = decisionWords[kind];
  return [
    opening(facts),
    ...(what ? [paragraph(what)] : []),
    operative(kind, decisionOf(kind).under, you(to)),
    ...redressBlocks(agency, { decision: kind, made: day }, words.paper),
  ];
}

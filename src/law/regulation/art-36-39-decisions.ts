import type { Ruling } from '../ruling.ts';
import type { Decision, DecisionKind } from './decisions/decision.ts';
import { denied, specialQuery } from './decisions/denied.ts';
import { granted, partial } from './decisions/granted.ts';
import { notProcessed } from './decisions/not-processed.ts';
import { other } from './decisions/other.ts';
import { unable } from './decisions/unable.ts';

/**
 * 第三十六条 — every way an application can end, in the order of table 3.
 *
 * > 对政府信息公开申请，行政机关根据下列情况分别作出答复：
 */
export const allDecisions: readonly Decision[] = [
  ...granted,
  partial,
  ...denied,
  specialQuery,
  ...unable,
  ...notProcessed,
  ...other,
];

/** 第三十六条 — one of them by its kind. */
export function decisionOf(kind: DecisionKind): Decision {
  const found = allDecisions.find((decision) => decision.kind === kind);
  if (!found) throw new RangeError(`没有“${kind}”这种处理决定`);
  return found;
}

/** 《政府信息公开工作年度报告格式》表三 — the row that a decision counts in. */
export function table3Row(kind: DecisionKind): Ruling<string> {
  const { row, under, interpreted } = decisionOf(kind);
  return { value: row, because: under, ...(interpreted ? { interpreted } : {}) };
}

const everyLetter: readonly string[] = ['申请人', '收到申请之日', '所申请的内容', '处理决定', '法律依据'];
const signature: readonly string[] = ['行政机关名称和印章', '日期'];

/**
 * 第三十六条 — what the letter must contain: what every letter states, what this decision must tell, and how it is signed.
 * The ways of redress come from `remedies/redress.ts`.
 */
export function letterContents(kind: DecisionKind): Ruling<readonly string[]> {
  const { mustTell, under } = decisionOf(kind);
  return { value: [...everyLetter, ...mustTell, ...signature], because: under };
}

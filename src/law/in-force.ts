import type { Day } from './calendar/day.ts';

/** The first day on which each text that we have put into code applied. Before it, another law did. */
export const inForceSince = {
  regulation: '2019-05-15',
  feeMeasures: '2021-01-01',
  reviewLaw: '2024-01-01',
  litigationLaw: '2017-07-01',
} as const satisfies Record<string, Day>;

export type LawText = keyof typeof inForceSince;

const names: Record<LawText, string> = {
  regulation: '《政府信息公开条例》（2019年修订）',
  feeMeasures: '《政府信息公开信息处理费管理办法》',
  reviewLaw: '《行政复议法》（2023年修订）',
  litigationLaw: '《行政诉讼法》（2017年修正）',
};

export function isInForce(text: LawText, day: Day): boolean {
  return day >= inForceSince[text];
}

/**
 * Rules refuse days they were not made for.
 * @throws RangeError naming the text and the day it begins; ask `isInForce` at the door
 */
export function mustBeInForce(text: LawText, day: Day): void {
  if (isInForce(text, day)) return;
  throw new RangeError(`${names[text]}自 ${inForceSince[text]} 起施行，${day} 的事适用当时的规定，这里没有收录`);
}

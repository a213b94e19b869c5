import type { ActTable } from '#agencies/act-rule';
import { regulation } from '#law/citation';

/** 年度报告: what happens to the report of a year. */
export const reportActs = {
  freeze: { says: '冻结年度数据', from: ['none'], to: 'frozen', by: ['disclosureHead'], under: regulation(49) },
} as const satisfies ActTable<ReportState>;

export type ReportState = 'frozen';

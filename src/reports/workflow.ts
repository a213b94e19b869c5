import type { ActTable } from '#agencies/act-rule';
import { regulation } from '#law/citation';

/** 年度报告: what happens to the report of a year. */
export const reportActs = {
  freeze: { says: '冻结年度数据', from: ['none'], to: 'frozen', by: ['disclosureHead'], under: regulation(49) },
} as const satisfies ActTable<ReportState>;

export type ReportState = 'frozen';

/** What is only looked at. */
export const reportLooks = {
  readFigures: {
    says: '查看年度报告的数字',
    from: 'any',
    by: ['clerk', 'sectionHead', 'secrecyReviewer', 'disclosureHead', 'leader', 'supervisor', 'supervisor of below'],
    under: regulation(50),
    looks: true,
  },
} as const satisfies ActTable;

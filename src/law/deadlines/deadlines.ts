import { paymentDue } from '../fee-rules/payment.ts';
import { budgetDue, catalogueTarget, penaltyWithdrawalDue, publicationDue } from '../regulation/art-26-publication.ts';
import { supplementNoticeDue } from '../regulation/art-30-supplement.ts';
import { thirdPartyDue } from '../regulation/art-32-third-party.ts';
import { answerDue, answerDueAtTheEarliest } from '../regulation/art-33-answer.ts';
import { coAgencyDue } from '../regulation/art-34-co-agency.ts';
import { reportDue, reportDueInside } from '../regulation/art-49-report.ts';
import { directSuitDue, suitAfterReviewDue } from '../remedies/litigation-limit.ts';
import { reviewDue } from '../remedies/review-limit.ts';
import { replyDue } from '../remedies/review-procedure.ts';
import type { Deadline } from './deadline.ts';

/** Every deadline that can be asked for, in the order they are offered. */
export const deadlines: readonly Deadline[] = [
  {
    id: 'answer',
    title: '答复申请',
    trigger: '收到申请之日',
    act: '答复',
    takes: ['extension', 'consultations'],
    law: 'regulation',
    due: ({ from, ...clock }, calendar, practice) => answerDue({ start: from, ...clock }, calendar, practice),
    beside: ({ from, ...clock }, calendar) =>
      clock.consultations?.length
        ? [{ says: '不扣征求意见时间的内部期限', ruling: answerDueAtTheEarliest({ start: from, ...clock }, calendar) }]
        : [],
  },
  {
    id: 'supplement-notice',
    title: '告知补正',
    trigger: '收到申请之日',
    act: '一次性告知补正',
    takes: [],
    law: 'regulation',
    due: ({ from }, calendar) => supplementNoticeDue(from, calendar),
  },
  {
    id: 'third-party',
    title: '第三方提出意见',
    trigger: '第三方收到征求意见书之日',
    act: '提出意见；逾期的由行政机关决定',
    takes: [],
    law: 'regulation',
    due: ({ from }, calendar) => thirdPartyDue(from, calendar),
  },
  {
    id: 'co-agency',
    title: '共同制作机关提出意见',
    trigger: '被征求意见机关收到征求意见书之日',
    act: '提出意见；逾期的视为同意公开',
    takes: [],
    law: 'regulation',
    due: ({ from }, calendar) => coAgencyDue(from, calendar),
  },
  {
    id: 'publication',
    title: '主动公开',
    trigger: '政府信息形成或者变更之日',
    act: '公开',
    takes: [],
    law: 'regulation',
    due: ({ from }, calendar) => publicationDue(from, calendar),
    beside: ({ from }, calendar) => [{ says: '标准目录的目标', ruling: catalogueTarget(from, calendar) }],
  },
  {
    id: 'budget',
    title: '公开部门预算、决算',
    trigger: '批复之日',
    act: '公开',
    takes: [],
    law: 'regulation',
    due: ({ from }, calendar) => budgetDue(from, calendar),
  },
  {
    id: 'penalty-withdrawal',
    title: '撤回已公开的行政处罚决定',
    trigger: '决定被变更、撤销、确认违法或者无效之日',
    act: '撤回并公开说明理由',
    takes: [],
    law: 'regulation',
    due: ({ from }, calendar) => penaltyWithdrawalDue(from, calendar),
  },
  {
    id: 'fee-payment',
    title: '缴纳信息处理费',
    trigger: '收到收费通知之日',
    act: '缴费；逾期的视为放弃申请',
    takes: [],
    law: 'feeMeasures',
    due: ({ from }, calendar) => paymentDue(from, calendar),
  },
  {
    id: 'report',
    title: '年度报告',
    trigger: '报告的年度',
    act: '公布年度报告',
    takes: ['year', 'reporter'],
    law: 'regulation',
    due: ({ reporter = 'department', year }) => reportDue(reporter, year),
    beside: ({ reporter = 'department', year }, calendar) => [
      {
        says: '内部期限：当日或者之前最后一个工作日',
        ruling: reportDueInside(reportDue(reporter, year).value, calendar),
      },
    ],
  },
  {
    id: 'review',
    title: '申请行政复议',
    trigger: '知道行政行为之日',
    act: '申请行政复议',
    takes: ['notTold'],
    law: 'reviewLaw',
    due: ({ from, notTold }, calendar) => reviewDue({ knew: from, told: !notTold }, calendar),
  },
  {
    id: 'review-reply',
    title: '行政复议答复（简易程序）',
    trigger: '收到复议申请书副本之日',
    act: '提出书面答复并提交证据',
    takes: [],
    law: 'reviewLaw',
    due: ({ from }, calendar) => replyDue('summary', from, calendar),
    beside: ({ from }, calendar) => [{ says: '普通程序', ruling: replyDue('ordinary', from, calendar) }],
  },
  {
    id: 'litigation',
    title: '提起行政诉讼',
    trigger: '知道行政行为之日；经过复议的，收到复议决定书之日',
    act: '提起行政诉讼',
    takes: ['notTold', 'afterReview'],
    law: 'litigationLaw',
    due: ({ from, notTold, afterReview }, calendar) =>
      afterReview ? suitAfterReviewDue(from, calendar) : directSuitDue({ knew: from, told: !notTold }, calendar),
  },
];

/** The deadline of that id, or null. */
export function deadlineOf(id: string): Deadline | null {
  return deadlines.find((deadline) => deadline.id === id) ?? null;
}

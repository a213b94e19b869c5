import type { ActTable } from '#agencies/act-rule';
import { feeMeasures, law, regulation, reviewLaw } from '#law/citation';
import type { RequestStateName } from './types.ts';

const open = ['registered', 'sectionReview', 'secrecyReview', 'headReview'] as const;
const unregistered = ['awaitingConfirmation', 'filed'] as const;

/** Every legal act on a request. What is not in this table cannot happen. */
export const requestActs = {
  file: {
    says: '网上提交申请',
    from: ['none'],
    to: 'awaitingConfirmation',
    by: ['public of any', 'system of any'],
    under: regulation(29),
  },
  takeIn: { says: '接收申请', from: ['none'], to: 'filed', by: ['clerk'], under: regulation(31) },
  takeInUnconfirmed: {
    says: '接收待确认的申请',
    from: ['none'],
    to: 'awaitingConfirmation',
    by: ['clerk'],
    under: regulation(31),
  },
  confirm: {
    says: '确认收到',
    from: ['awaitingConfirmation'],
    to: 'filed',
    by: ['clerk', 'clock of any'],
    under: regulation(31),
  },
  split: { says: '拆分为单项申请', from: ['filed'], to: 'closed', by: ['clerk'], under: regulation(45) },
  part: { says: '拆分出单项申请', from: ['none'], to: 'filed', by: ['clerk'], under: regulation(45) },
  register: { says: '登记', from: ['filed'], to: 'registered', by: ['clerk'], under: regulation(45), sends: 'receipt' },
  assign: { says: '分办', from: open, by: ['clerk', 'disclosureHead'], under: regulation(45) },

  askToSupplement: {
    says: '要求补正',
    from: ['registered'],
    to: 'supplementing',
    by: ['clerk'],
    under: regulation(30),
    sends: 'supplementNotice',
  },
  supplement: {
    says: '补正',
    from: ['supplementing'],
    to: 'registered',
    by: ['clerk', 'applicant of self', 'system of any'],
    under: regulation(30),
  },
  lapse: {
    says: '逾期不补正，不再处理',
    from: ['supplementing'],
    to: 'closed',
    by: ['clock of any'],
    under: regulation(30),
    sends: 'lapseNotice',
  },

  search: { says: '记录检索', from: open, by: ['clerk', 'sectionHead'], under: regulation(36) },
  consult: { says: '征求意见', from: open, by: ['clerk'], under: regulation(32), sends: 'consultation' },
  receiveConsultation: { says: '记录对方收到征求意见书', from: open, by: ['clerk'], under: regulation(32) },
  answerConsultation: { says: '记录对方意见', from: open, by: ['clerk'], under: regulation(32) },
  proposeExtension: { says: '提请延长期限', from: open, by: ['clerk'], under: regulation(33, 2) },
  extend: {
    says: '延长答复期限',
    from: open,
    by: ['disclosureHead'],
    under: regulation(33, 2),
    sends: 'extensionNotice',
  },
  askForReasons: {
    says: '要求说明理由',
    from: ['registered'],
    by: ['clerk'],
    under: regulation(35),
    sends: 'reasonsNotice',
  },
  giveReasons: { says: '说明理由', from: ['registered'], by: ['clerk', 'applicant of self'], under: regulation(35) },
  defer: {
    says: '确定延迟答复的合理期限',
    from: ['registered'],
    by: ['disclosureHead'],
    under: regulation(35),
    sends: 'deferralNotice',
  },
  chargeFee: {
    says: '通知缴费',
    from: ['registered'],
    by: ['disclosureHead'],
    under: regulation(42),
    sends: 'feeNotice',
  },
  pay: { says: '记录缴费', from: ['registered'], by: ['clerk', 'system of any'], under: feeMeasures(6) },
  lapseFee: {
    says: '逾期不缴费，不再处理',
    from: ['registered'],
    to: 'closed',
    by: ['clock of any'],
    under: feeMeasures(6),
    sends: 'unpaidNotice',
  },

  draft: { says: '拟答复', from: ['registered'], by: ['clerk'], under: regulation(36), sends: 'decision' },
  submit: { says: '送审核', from: ['registered'], to: 'sectionReview', by: ['clerk'], under: regulation(45) },
  clearSection: {
    says: '科室审核',
    from: ['sectionReview'],
    to: 'secrecyReview',
    by: ['sectionHead', 'disclosureHead'],
    under: regulation(45),
    otherThan: ['draft'],
  },
  clearSecrecy: {
    says: '法制、保密审查',
    from: ['secrecyReview'],
    to: 'headReview',
    by: ['secrecyReviewer'],
    under: regulation(17),
    otherThan: ['draft'],
  },
  sendBack: {
    says: '退回修改',
    from: ['sectionReview', 'secrecyReview', 'headReview'],
    to: 'registered',
    by: ['sectionHead', 'secrecyReviewer', 'disclosureHead', 'leader'],
    under: regulation(45),
  },
  answer: {
    says: '签发答复',
    from: ['headReview'],
    to: 'decided',
    by: ['disclosureHead', 'leader'],
    under: regulation(36),
    otherThan: ['draft', 'submit'],
    sends: 'decision',
  },
  serve: { says: '送达', from: ['decided'], to: 'served', by: ['clerk'], under: regulation(33), sends: 'serviceProof' },
  archive: { says: '归档', from: ['served'], to: 'closed', by: ['clerk'], under: regulation(45) },
  withdraw: {
    says: '撤回申请',
    from: [...unregistered, ...open, 'supplementing'],
    to: 'closed',
    by: ['clerk', 'applicant of self'],
    under: regulation(45),
    sends: 'withdrawalNotice',
  },
  suggestRelease: {
    says: '建议主动公开',
    from: ['served', 'closed'],
    by: ['applicant of self', 'clerk'],
    under: regulation(44, 2),
  },
  release: {
    says: '纳入主动公开',
    from: ['served', 'closed'],
    by: ['disclosureHead'],
    under: regulation(44),
    otherThan: ['draft'],
  },
  declineRelease: {
    says: '不采纳主动公开的建议',
    from: ['served', 'closed'],
    by: ['disclosureHead'],
    under: regulation(44, 2),
  },
  unrelease: {
    says: '撤下主动公开的答复',
    from: [...open, 'supplementing', 'decided', 'served', 'closed'],
    by: ['disclosureHead'],
    under: regulation(17),
  },
  rate: { says: '评价办理', from: ['served', 'closed'], by: ['applicant of self'], under: regulation(46) },

  reopen: {
    says: '按复议决定、判决重新办理',
    from: [...open, 'served', 'closed'],
    to: 'registered',
    by: ['clerk'],
    under: reviewLaw(64),
  },
  amend: {
    says: '更正记录',
    from: [...unregistered, ...open, 'supplementing', 'decided', 'served'],
    by: ['disclosureHead'],
    under: regulation(45),
    otherThan: ['register'],
  },
  annul: {
    says: '作废重复或者不是申请的记录',
    from: [...unregistered, ...open],
    to: 'closed',
    by: ['disclosureHead'],
    under: regulation(45),
    otherThan: ['register', 'takeIn', 'takeInUnconfirmed'],
  },
} as const satisfies ActTable<RequestStateName>;

export type RequestAct = keyof typeof requestActs;

const readers = ['clerk', 'sectionHead', 'secrecyReviewer', 'disclosureHead', 'leader'] as const;

/** 查找: whoever searches what applicants wrote learns who asked, so it is recorded as a reading is, without the words. */
export const searchActs = {
  searchRequests: {
    says: '按申请人、内容查找申请',
    from: 'any',
    by: readers,
    under: law('中华人民共和国个人信息保护法', 51),
  },
} as const satisfies ActTable;

/** What is only looked at. */
export const requestLooks = {
  readRequests: {
    says: '查看依申请公开',
    from: 'any',
    by: readers,
    under: regulation(45),
    looks: true,
  },
  watchRequests: {
    says: '查看各单位超期的申请',
    from: 'any',
    by: ['supervisor', 'supervisor of below'],
    under: regulation(46),
    looks: true,
  },
} as const satisfies ActTable;

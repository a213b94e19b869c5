import { sampleApplication } from '#requests/sample-requests';

type Fields = Readonly<Record<string, string>>;

/** The day that the world of these tests stands on, and days after it. */
const TODAY = '2026-03-02';
const [LATER, MUCH_LATER] = ['2026-03-20', '2026-06-30'];
const sure = { sure: 'yes' };

/** What is typed into the forms about a request so that nothing but a permission can refuse it. */
export const requestFields: Readonly<Record<string, Fields>> = {
  'request.takeIn': { ...sampleApplication, channel: 'counter', arrived: TODAY },
  'request.takeInUnconfirmed': { ...sampleApplication, channel: 'fax', arrived: TODAY },
  'request.confirm': { day: TODAY },
  'request.split': { wants: '甲项信息\n乙项信息', ...sure },
  'request.askToSupplement': { items: '写明年度', ends: LATER, day: TODAY },
  'request.supplement': { wants: '2025年全年', day: TODAY },
  'search.searchRequests': { q: '低保资金' },
  'request.search': { where: '档案室', words: '低保', result: '一份', found: '1' },
  'request.consult': { of: 'thirdParty', parties: '某公司', about: '合同', day: TODAY },
  'request.receiveConsultation': { n: '1', day: TODAY },
  'request.answerConsultation': { n: '1', opinion: 'agrees', reasons: '同意', day: TODAY },
  'request.proposeExtension': { workdays: '10', reason: '检索量大' },
  'request.extend': { workdays: '10', reason: '检索量大' },
  'request.askForReasons': { why: '本年第 30 件' },
  'request.giveReasons': { reasons: '编写县志', day: TODAY },
  'request.defer': { until: MUCH_LATER },
  'request.chargeFee': { amount: '100', received: TODAY, basis: '按件计收', payment: '非税缴款码' },
  'request.pay': { receipt: '票据0001', day: TODAY },
  'request.draft': {
    kind: 'granted.provided',
    finding: '经审查，可以公开。',
    reasons: '',
    providing: '随本答复书提供。',
  },
  'request.sendBack': { remarks: '补充理由' },
  'request.serve': { way: 'counter', proof: '本人签收', day: TODAY },
  'request.withdraw': { how: '书面撤回', day: TODAY, ...sure },
  'request.suggestRelease': { ground: 'knowledge', words: '' },
  'request.release': { title: '低保资金支出', text: '支出情况见下。', cleared: '1' },
  'request.declineRelease': { reasons: '只涉及少数人' },
  'request.unrelease': { reason: 'outdated', ...sure },
  'request.amend': { field: 'applicant', now: 'research', reason: '录错' },
  'request.annul': { reason: 'doubled', ...sure },
};

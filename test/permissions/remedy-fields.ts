import { aDay, aDemand, station } from './remedy-subjects.ts';

type Fields = Readonly<Record<string, string>>;

const finding = '查明';
const { name, idNumber, record, should, evidence } = aDemand({ actor: '', agency: null, roles: [] });

/** What is typed into the form of each act on a review or suit, a demand or a complaint. */
export const remedyFields: Readonly<Record<string, Fields>> = {
  'remedy.notice': {
    ...{ way: 'review', procedure: 'summary', contested: 'publication', received: aDay },
    ...{ body: '青禾县人民政府', caseNumber: '1号', who: '张某某', what: '没有公开' },
  },
  'remedy.respond': { reply: '答复' },
  'remedy.handIn': { list: '检索记录' },
  'remedy.hear': { on: '2026-03-20' },
  'remedy.noteOutcome': { result: 'claim-rejected' },
  'remedy.appeal': { by: 'plaintiff', body: '中级人民法院' },
  'remedy.amend': { field: 'contested', now: 'decision', reason: '看错了' },
  'remedy.annul': { reason: 'doubled', sure: 'yes' },

  'correction.demand': { name, idNumber, record, should, evidence, demanded: aDay },
  'correction.findTrue': { finding },
  'correction.findUnfounded': { why: 'foundTrue', finding },
  'correction.findNotOurs': { finding },
  'correction.lookAgain': { remarks: '再查' },
  'correction.correct': { notice: '已更正' },
  'correction.refuse': { notice: '不属实' },
  'correction.transfer': { how: 'directed', to: '青禾县公安局' },
  'correction.withdraw': { how: '当面' },

  'complaint.lodge': {
    ...{ about: station, ground: 'handling', what: '不办', received: aDay },
    ...{ name: '李某', phone: '000-0000222' },
  },
  'complaint.askAccount': { until: '2026-03-09', question: '请说明' },
  'complaint.account': { account: '说明' },
  'complaint.decide': { measure: 'unfounded', order: '不属实' },
  'complaint.answer': { answer: '答复' },
  'complaint.reportDone': { report: '整改' },
  'complaint.withdraw': { how: '电话' },
  'complainant.reveal': { reason: 'handle' },
};

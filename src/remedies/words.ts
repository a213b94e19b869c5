import type { Act } from '#journal/types';
import { kindOf } from './subject/ids.ts';
import type { Kind } from './subject/kinds.ts';

/** What an act left in the vault: the entry, and what it is called on pages. */
export interface Word {
  readonly entry: string;
  readonly label: string;
}

/** The words of an act, in the order in which they are shown; none where it left none. Opened by `reveal`. */
export function wordsOf({ subject, act, version }: Pick<Act, 'subject' | 'act' | 'version'>): readonly Word[] {
  const kind = kindOf(subject);
  const fields = (kind && labels[kind][act]) ?? {};
  return Object.entries(fields).map(([field, label]) => ({
    entry: version === 1 ? field : `${act}/${version}/${field}`,
    label,
  }));
}

const who = { name: '姓名或者名称', phone: '联系电话', address: '通信地址' };

const labels: Readonly<Record<Kind, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
  remedy: {
    notice: { body: '复议机关、人民法院', caseNumber: '案号', who: '申请人、原告', what: '争议的内容' },
    respond: { reply: '答复、答辩的要点' },
    handIn: { list: '证据、依据' },
    hear: { remarks: '记录' },
    noteOutcome: { words: '结果的内容' },
    appeal: { body: '第二审人民法院', caseNumber: '第二审案号' },
    amend: { reason: '更正的理由' },
  },
  correction: {
    demand: { ...who, idNumber: '证件号码', record: '不准确的记录', should: '正确的内容', evidence: '证据' },
    findTrue: { finding: '查明的情况' },
    findUnfounded: { finding: '查明的情况' },
    findNotOurs: { finding: '查明的情况' },
    lookAgain: { remarks: '还要审核什么' },
    correct: { notice: '告知的内容' },
    refuse: { notice: '告知的内容' },
    transfer: { to: '有权更正的机关', notice: '告知的内容' },
    withdraw: { how: '怎样撤回' },
  },
  complaint: {
    lodge: { ...who, mail: '电子邮箱', what: '投诉的事实和要求' },
    askAccount: { question: '要求说明的情况' },
    account: { account: '被投诉机关的说明' },
    decide: { order: '查明的情况和处理意见' },
    answer: { answer: '对投诉人的答复' },
    reportDone: { report: '整改情况' },
    withdraw: { how: '怎样撤回' },
  },
};

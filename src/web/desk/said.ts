import type { ActTable } from '#agencies/act-rule';
import { sessionActs } from '#agencies/sign-in/acts';
import { systemActs } from '#agencies/systems/workflow';
import { agencyActs, calendarActs, instanceActs, logActs, personActs, staffActs } from '#agencies/workflow';
import type { Act } from '#journal/types';
import { complaintActs } from '#remedies/complaints/workflow';
import { correctionActs } from '#remedies/corrections/workflow';
import { remedyActs } from '#remedies/workflow';
import { reportActs } from '#reports/workflow';
import { requestActs, searchActs } from '#requests/workflow';

/** What acts are about, by how their subjects begin, and the tables that name them. */
export const kinds: Readonly<Record<string, { readonly words: string; readonly acts: ActTable }>> = {
  agency: { words: '机关', acts: agencyActs },
  staff: { words: '工作人员', acts: staffActs },
  session: { words: '登录', acts: sessionActs },
  access: {
    words: '查阅',
    acts: { ...logActs, ...searchActs, reveal: personActs.reveal, fetchAnswer: systemActs.fetchAnswer },
  },
  person: { words: '个人信息', acts: { erase: personActs.erase } },
  report: { words: '年度报告', acts: reportActs },
  request: { words: '依申请公开', acts: requestActs },
  remedy: { words: '复议诉讼', acts: remedyActs },
  correction: { words: '更正', acts: correctionActs },
  complaint: { words: '投诉', acts: complaintActs },
  calendar: { words: '放假安排', acts: calendarActs },
  system: { words: '接入系统', acts: systemActs },
  instance: { words: '系统', acts: instanceActs },
};

/** An act in words: 授权. */
export function saysOf({ subject, act }: Pick<Act, 'subject' | 'act'>): string {
  return kinds[kindOf(subject)]?.acts[act]?.says ?? act;
}

/** `staff/k7mpx2qa8h` → staff. */
export function kindOf(subject: string): string {
  return subject.split('/')[0] ?? '';
}

/** What an act is about where nobody and no agency is named by it: 登录 k7mpx2. */
export function subjectWords(subject: string): string {
  const [kind = '', id = ''] = subject.split('/');
  return `${kinds[kind]?.words ?? kind} ${id.slice(0, SHORT)}`;
}

const SHORT = 6;

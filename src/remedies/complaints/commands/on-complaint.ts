import type { Registry } from '#agencies/types';
import type { Outcome } from '#journal/types';
import { bySubject } from '../../queries.ts';
import { actOn, type OnSubject } from '../../subject/act-on.ts';
import type { Subjects } from '../../subject/kinds.ts';
import type { Complaint } from '../types.ts';
import { type ComplaintAct, complaintActs } from '../workflow.ts';

const complaints: Subjects<Complaint, ComplaintAct> = {
  acts: complaintActs,
  load: (db, agency, subject) => bySubject(db, 'complaint', agency, subject),
  missing: '没有这件投诉。',
  isOwn: ({ agency }, { about }) => agency === about,
};

/** An act on a complaint that is there; `agency` is the 主管部门. */
export function onComplaint(
  registry: Registry,
  command: OnSubject,
  name: Exclude<ComplaintAct, 'lodge'>,
  make?: Parameters<typeof actOn<Complaint, ComplaintAct>>[4],
): Promise<Outcome> {
  return actOn(registry, complaints, command, name, make);
}

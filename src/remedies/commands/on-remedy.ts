import type { Registry } from '#agencies/types';
import type { Outcome } from '#journal/types';
import { bySubject } from '../queries.ts';
import { actOn, type OnSubject } from '../subject/act-on.ts';
import type { Subjects } from '../subject/kinds.ts';
import type { Remedy } from '../types.ts';
import { type RemedyAct, remedyActs } from '../workflow.ts';

const remedies: Subjects<Remedy, RemedyAct> = {
  acts: remedyActs,
  load: (db, agency, subject) => bySubject(db, 'remedy', agency, subject),
  missing: '没有这件复议、诉讼。',
};

/** An act on a review or suit that is there. */
export function onRemedy(
  registry: Registry,
  command: OnSubject,
  name: Exclude<RemedyAct, 'notice'>,
  make?: Parameters<typeof actOn<Remedy, RemedyAct>>[4],
): Promise<Outcome> {
  return actOn(registry, remedies, command, name, make);
}

import type { Registry } from '#agencies/types';
import type { Outcome } from '#journal/types';
import { personOf } from '#requests/ids';
import { bySubject } from '../../queries.ts';
import { actOn, type OnSubject } from '../../subject/act-on.ts';
import type { Subjects } from '../../subject/kinds.ts';
import type { Correction } from '../types.ts';
import { type CorrectionAct, correctionActs } from '../workflow.ts';

const corrections: Subjects<Correction, CorrectionAct> = {
  acts: correctionActs,
  load: (db, agency, subject) => bySubject(db, 'correction', agency, subject),
  missing: '没有这件更正要求。',
  isOwn: ({ actor }, { about }) => about !== null && actor === personOf(about),
};

/** An act on a demand that is there. */
export function onCorrection(
  registry: Registry,
  command: OnSubject,
  name: Exclude<CorrectionAct, 'demand'>,
  make?: Parameters<typeof actOn<Correction, CorrectionAct>>[4],
): Promise<Outcome> {
  return actOn(registry, corrections, command, name, make);
}

import { answerConsultation } from '#requests/commands/answer-consultation';
import { consult } from '#requests/commands/consult';
import { extend } from '#requests/commands/extend';
import { proposeExtension } from '#requests/commands/propose-extension';
import { receiveConsultation } from '#requests/commands/receive-consultation';
import { type Opinion, opinions } from '#requests/types';
import type { Case } from '../case.ts';
import type { Worked } from './courses.ts';

/** 征求第三方意见: it is received, and answered or not. */
export async function* consulted(one: Case): Worked {
  await one.do(consult, one.clerk, { of: 'thirdParty', parties: ['某公司'], about: '合同' });
  yield 2;
  await one.do(receiveConsultation, one.clerk, { n: 1 });
  yield 5 + one.desk.draws.below(10);
  const opinion = opinionOf(one);
  await one.do(answerConsultation, one.clerk, { n: 1, opinion, reasons: '见来函' });
  return opinion === 'objects' ? 'denied.4' : 'any';
}

/** Two that overlap: a third party and an agency that made the information too. */
export async function* consultedTwice(one: Case): Worked {
  await one.do(consult, one.clerk, { of: 'thirdParty', parties: ['某公司', '某某'], about: '合同' });
  yield 3;
  await one.do(consult, one.clerk, { of: 'coAgency', parties: ['某局'], about: '联合发文' });
  yield 4;
  await one.do(answerConsultation, one.clerk, { n: 2, opinion: 'agrees', reasons: '同意' });
  yield 9;
  await one.do(answerConsultation, one.clerk, { n: 1, opinion: opinionOf(one), reasons: '见来函' });
  return 'any';
}

/** 延长 after it was proposed. */
export async function* extended(one: Case): Worked {
  const workdays = 5 + one.desk.draws.below(16);
  await one.do(proposeExtension, one.clerk, { workdays, reason: '检索量大' });
  yield 1;
  await one.do(extend, one.head, { workdays, reason: '检索量大' });
  yield 20;
  return 'any';
}

function opinionOf({ desk: { paths } }: Case): Opinion {
  return paths.among('opinion', Object.keys(opinions) as Opinion[]);
}

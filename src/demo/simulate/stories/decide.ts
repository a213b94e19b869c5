import type { DecisionKind } from '#law/regulation/decisions/decision';
import { answer } from '#requests/commands/answer';
import { archive } from '#requests/commands/archive';
import { clearSecrecy } from '#requests/commands/clear-secrecy';
import { clearSection } from '#requests/commands/clear-section';
import { draft } from '#requests/commands/draft';
import { rate } from '#requests/commands/rate';
import { search } from '#requests/commands/search';
import { sendBack } from '#requests/commands/send-back';
import { submit } from '#requests/commands/submit';
import { isOnline, type ServiceWay, serviceWays } from '#requests/types';
import type { Case } from '../case.ts';
import type { Story } from '../desk.ts';
import type { Course } from './courses.ts';
import { mayBeReleased } from './released.ts';

const RATINGS = 5;
const serving = Object.keys(serviceWays) as ServiceWay[];
const GROUNDS = ['denied.5', 'denied.6', 'notInformation'] as const;

/** From the draft to the archive. */
export async function* decide(one: Case, kind: DecisionKind, course: Course = 'plain'): Story {
  const { draws } = one.desk;
  if (kind.startsWith('unable.1') || draws.chance(0.2))
    await one.do(search, one.clerk, { where: '档案室、公文系统', words: '项目名称', result: '见附表', found: 0 });
  await drafted(one, kind);
  yield 1 + draws.below(6);
  await one.do(clearSection, one.head);
  if (course === 'withdrawnInReview') return one.withdraw(one.clerk);
  await one.do(clearSecrecy, one.head);
  if (course === 'sentBack') {
    await one.do(sendBack, one.head, { remarks: '理由要写明' });
    yield 1;
    await drafted(one, kind);
    await one.do(clearSection, one.head);
    await one.do(clearSecrecy, one.head);
  }
  yield draws.below(4);
  await one.do(answer, one.head);
  yield* served(one, kind);
}

export async function drafted(one: Case, kind: DecisionKind): Promise<void> {
  const words = { finding: '经检索', reasons: '依照条例', providing: '随函' };
  const grounds = kind === 'partial' && { grounds: [one.desk.draws.pick(GROUNDS)] };
  await one.do(draft, one.clerk, { drafted: { kind, ...words, ...grounds } });
  await one.do(submit, one.clerk);
}

/** 送达, recorded on the same day or some days later, and what comes after. */
async function* served(one: Case, kind: DecisionKind): Story {
  const { draws, paths, today: answered } = one.desk;
  const isLate = draws.chance(0.15);
  const isFirst = one.tallied.result === null;
  yield 1 + draws.below(2);
  const way = paths.among('service', isOnline(one.way) ? serving : serving.filter((one) => one !== 'internet'));
  await one.serve(kind, way, isLate ? answered : one.desk.today);
  if (isFirst && draws.chance(0.05)) await one.do(rate, one.applicant, { rating: 1 + draws.below(RATINGS), words: '' });
  yield 5 + draws.below(20);
  await one.do(archive, one.clerk);
  if (isFirst && (kind === 'granted.provided' || kind === 'partial')) await mayBeReleased(one);
}

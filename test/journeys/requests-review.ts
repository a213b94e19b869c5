import assert from 'node:assert/strict';
import { Citizen } from './requests-citizen.ts';
import { decides, serves, takesOn } from './requests-course.ts';
import { figuresOf } from './requests-figures.ts';
import { type Office, office } from './requests-officer.ts';
import type { MovableVisit } from './requests-visit.ts';

const review = {
  way: 'review',
  procedure: 'ordinary',
  contested: 'decision',
  received: '2026-06-01',
  body: '青禾县人民政府',
  caseNumber: '青政复〔2026〕1号',
  who: '张某某',
  what: '撤销不予公开的答复，责令重新答复',
};

/** A refusal is contested, the review revokes it, and it is decided anew by the day that was ordered. From 15 May to 20 July. */
export async function isCorrectedByReview(visit: MovableVisit): Promise<void> {
  await visit.on('2026-05-15');
  const citizen = await Citizen.applying(visit, { wants: '2025年敬老院护理人员排班表' });
  const desk = await office(visit);
  await takesOn(desk, citizen);
  await decides(desk, citizen, { kind: 'denied.5', reasons: '属于人事管理方面的内部信息' });
  await serves(desk, citizen);
  const before = await figures(desk);

  await visit.on('2026-06-01');
  const remedy = await isContested(desk, citizen);
  await visit.on('2026-07-20');
  await isRevoked(desk, remedy);
  assert.equal(await citizen.stands(), '正在办理，法定答复期限 8月10日');

  await decides(desk, citizen, { kind: 'granted.provided', finding: '排班表一份', providing: '随本答复书附后' });
  await serves(desk, citizen);
  assert.equal(await citizen.stands(), '已经答复，2026年7月20日送达');
  assert.match(await citizen.reads(), /处理决定：.*予以公开/);
  assert.deepEqual(await figures(desk), { ...before, corrected: before.corrected + 1 });
}

/** The notice of the review body arrives, and is replied to; answers the path of the case. */
async function isContested({ clerk }: Office, { request }: Citizen): Promise<string> {
  await clerk.looksAt(`remedies/new?request=${request.replace('request/', '')}`);
  await clerk.does('remedies', review);
  const path = new URL(clerk.page.url()).pathname.split('/').slice(-2).join('/');
  await clerk.does('reply', { reply: '答复内容和程序合法', day: '2026-06-01' });
  const bundle = await clerk.page.getAttribute('main a[href$="evidence.zip"]', 'href');
  const answer = await clerk.page.request.get(new URL(bundle ?? '', clerk.page.url()).href);
  assert.equal((await answer.body()).subarray(0, 2).toString(), 'PK');
  return path;
}

/** The decision of the review arrives: it revokes the answer, and names a day for another. */
async function isRevoked({ clerk }: Office, remedy: string): Promise<void> {
  await clerk.looksAt(remedy);
  await clerk.does('outcome', { result: 'revoked', words: '撤销原答复，责令重新答复', day: '2026-07-20' });
  await clerk.does('order', { until: '2026-08-10' });
  await clerk.does('redecision');
}

/** What tables 3 and 4 say of the year: the first decision stays where it was counted. */
async function figures({ head }: Office) {
  const requests = await figuresOf(head, 2026, { denied: 'T3.denied.5.natural', granted: 'T3.granted.natural' });
  return { ...requests, ...(await figuresOf(head, 2026, { corrected: 'T4.review.corrected' }, '?table=T4')) };
}

import assert from 'node:assert/strict';
import { Citizen } from './requests-citizen.ts';
import { serves } from './requests-course.ts';
import { office } from './requests-officer.ts';
import type { Visit } from './requests-visit.ts';

const MOST_SCREENS = 5;
const search = {
  where: '综合档案室2019年以来文书档案',
  words: '低保、新增对象',
  found: '1',
  result: '查到公示名单一份',
};
const draft = {
  kind: 'granted.provided',
  finding: '北岭镇2025年第三季度农村低保新增对象审核确认公示名单一份',
  providing: '随本答复书附后',
};

/** From the form on the portal to the letter and its rating; the clerk needs few screens up to the signature. */
export async function grants(visit: Visit): Promise<void> {
  const citizen = await Citizen.applying(visit);
  const { clerk, sectionHead, secrecyReviewer, head } = await office(visit);

  await clerk.opens(citizen.number);
  await clerk.does('confirmation');
  await clerk.does('registration');
  await clerk.does('search-records', search);
  await clerk.does('draft', draft, '保存并送审核');
  const { screens } = clerk;
  for (const [officer, word] of [
    [sectionHead, 'section-clearance'],
    [secrecyReviewer, 'secrecy-clearance'],
    [head, 'answer'],
  ] as const) {
    await officer.goes(citizen.request);
    await officer.does(word);
  }
  assert.ok(screens <= MOST_SCREENS, `${screens} screens`);

  assert.equal(await citizen.stands(), '已经作出答复，正在送达');
  await serves({ clerk, sectionHead, secrecyReviewer, head }, citizen);
  await receives(citizen);
}

async function receives(citizen: Citizen): Promise<void> {
  assert.match(await citizen.stands(), /^已经答复，.*送达$/);
  assert.match(await citizen.reads(), /处理决定：.*予以公开/);
  assert.match(await citizen.takes('答复书', 'PDF'), /^%PDF-/);
  assert.match(await citizen.takes('答复书', 'Word'), /^PK/);
  await citizen.does('评价办理', '提交评价', { rating: '5', words: '很快' });
  assert.match(await citizen.reads(), /谢谢您的评价/);
}

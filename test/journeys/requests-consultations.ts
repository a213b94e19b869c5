import assert from 'node:assert/strict';
import { Citizen } from './requests-citizen.ts';
import { decides, serves, takesOn } from './requests-course.ts';
import { type Office, office } from './requests-officer.ts';
import type { MovableVisit } from './requests-visit.ts';

/**
 * Two consultations, from 20 March to 31 March and from 25 March to 8 April, leave twelve workdays out, each once; ten
 * more are added. From 18 March to 9 April.
 */
export async function consultsAndExtends(visit: MovableVisit): Promise<void> {
  await visit.on('2026-03-18');
  const citizen = await Citizen.applying(visit, { wants: '2024年养老机构建设补助合同' });
  const desk = await office(visit);
  await takesOn(desk, citizen);
  assert.equal(await citizen.stands(), '正在办理，法定答复期限 4月16日');

  await visit.on('2026-04-09');
  await consults(desk, citizen);
  assert.equal(await citizen.stands(), '正在办理，法定答复期限 5月7日');
  await extendsTime(desk, citizen);
  assert.equal(await citizen.stands(), '正在办理，法定答复期限 5月20日');
  assert.match(await citizen.takes('延期答复告知书', 'PDF'), /^%PDF-/);

  await decides(desk, citizen, { kind: 'granted.provided', finding: '合同一份', providing: '随本答复书附后' });
  await serves(desk, citizen);
  assert.match(await citizen.stands(), /^已经答复，2026年4月9日送达$/);
}

async function consults({ clerk }: Office, { request }: Citizen): Promise<void> {
  await clerk.goes(request);
  const about = '合同可否公开';
  const [firm, agency] = [
    { of: 'thirdParty', parties: '青禾某某养老服务有限公司', about, day: '2026-03-20' },
    { of: 'coAgency', parties: '青禾县财政局', about, day: '2026-03-25' },
  ];
  for (const asked of [firm, agency]) await clerk.does('consultations', asked);
  await clerk.does('consultation-receipts', { n: '2', day: '2026-03-26' });
  await clerk.does('consultation-answers', { n: '1', opinion: 'agrees', reasons: '没有商业秘密', day: '2026-03-31' });
  await clerk.does('consultation-answers', { n: '2', opinion: 'agrees', reasons: '可以公开', day: '2026-04-08' });
}

async function extendsTime({ clerk, head }: Office, { request }: Citizen): Promise<void> {
  const wanted = { workdays: '10', reason: '合同附件较多，需要逐项核对' };
  await clerk.goes(request);
  await clerk.does('extension-proposal', wanted);
  await head.goes(request);
  await head.does('extension', wanted);
}

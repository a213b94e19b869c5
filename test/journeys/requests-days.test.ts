import { after, test } from 'node:test';
import { freshStore, absent as noEngine } from '#store/sample-engines';
import { absent, launch } from '../browser.ts';
import { consultsAndExtends } from './requests-consultations.ts';
import { disclosesAPart, isNotOurs, isRepeated } from './requests-decisions.ts';
import { paysOrLapses } from './requests-fees.ts';
import { isCorrectedByReview } from './requests-review.ts';
import { movableSite } from './requests-site.ts';
import { supplementsOrLapses } from './requests-supplement.ts';
import type { MovableVisit } from './requests-visit.ts';
import { isCarriedOver } from './requests-year-end.ts';

const SECONDS = 10;
const browser = absent('current') ? null : await launch('current');
after(() => browser?.close());

/** In the order of their days: the clock goes on from one to the next. */
const journeys: readonly (readonly [string, (visit: MovableVisit) => Promise<void>])[] = [
  ['结转下年度的，下一年答复', isCarriedOver],
  ['补正：补了的重新起算，逾期的不再办理', supplementsOrLapses],
  ['两次征求意见重叠，加上延期', consultsAndExtends],
  ['部分公开', disclosesAPart],
  ['不属于本机关', isNotOurs],
  ['重复申请', isRepeated],
  ['收费：缴了的重新起算，逾期的不再办理', paysOrLapses],
  ['复议撤销，重新答复', isCorrectedByReview],
];

for (const { engine, scripts } of [
  { engine: 'SQLite', scripts: false },
  { engine: 'PostgreSQL', scripts: true },
] as const)
  test(`办理一年 (${engine}, scripts ${scripts ? 'on' : 'off'})`, {
    skip: noEngine(engine) || absent('current'),
  }, async (t) => {
    if (!browser) return;
    const site = await movableSite(t, await freshStore(engine, t), '2025-12-29');
    const breathe = async () => site.later(SECONDS);
    for (const [title, journey] of journeys)
      await t.test(title, async () => {
        await journey({ browser, origin: site.origin, scripts, breathe, on: site.on });
        for (const window of browser.contexts()) await window.close();
      });
  });

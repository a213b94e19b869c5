import { remediesProjection } from '#remedies/projection';
import { sampleDesk as sampleOffice } from '#requests/sample-requests';
import type { Store } from '#store/engine';
import { SampleBrowser } from '../desk/sample-browser.ts';
import { sampleSite } from '../sample-site.ts';
import type { Site } from '../site.ts';

/** What a citizen types into the form, for tests. */
export const typedWell = {
  applicant: 'natural',
  name: '张某某',
  idNumber: '00000019900101000X',
  phone: '000-0000111',
  wants: '2025年城市最低生活保障资金支出情况',
  form: 'electronic',
  way: 'download',
};

export const applyPath = '/apply/qinghe-civil-affairs';

/** The portal of a bureau, with a citizen's browser before it and the bureau's office behind it, for tests. */
export async function sampleCitizen(store?: Store, own: Partial<Site> = {}) {
  const office = await sampleOffice(store);
  let now = '2026-03-02T02:00:00Z';
  const projections = [...office.registry.projections, remediesProjection];
  const registry = { ...office.registry, projections, now: () => now };
  const { app, site } = await sampleSite({ registry, now: () => now, ...own });
  const browser = new SampleBrowser(app, 'http://localhost');

  return {
    ...office,
    registry,
    app,
    site,
    browser,
    at: (instant: string) => {
      now = instant;
    },
    /** fills in the form and sends it, some seconds later */
    apply: async (typed: Readonly<Record<string, string>> = {}) => {
      await browser.get(applyPath);
      now = later(now);
      return browser.post(applyPath, { ...typedWell, ...typed });
    },
    /** files an application and reads its receipt */
    receipt: async () => {
      await browser.get(applyPath);
      now = later(now);
      await browser.post(applyPath, typedWell);
      const { text } = await browser.get('/track/receipt');
      return { number: /<b>([^<]+)<\/b>/.exec(text)?.[1] ?? '', code: /class="code">([^<]+)</.exec(text)?.[1] ?? '' };
    },
  };
}

const SECONDS = 10;

function later(instant: string): string {
  return Temporal.Instant.from(instant).add({ seconds: SECONDS }).toString({ smallestUnit: 'second' });
}

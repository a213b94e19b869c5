import type { Store } from '#store/engine';
import type { Site } from '../site.ts';
import { sampleCitizen } from '../track/sample-citizen.ts';

export const complainPath = '/complain/qinghe-civil-affairs';

/** What somebody who complains types into the form, for tests. */
export const complainedWell = {
  ground: 'handling',
  what: '答复书没有写明不予公开的理由，要求重新答复',
  name: '李某某',
  phone: '000-0000222',
};

/** The portal with a citizen before it who can complain, and the offices behind it. */
export async function sampleComplainer(store?: Store, own: Partial<Site> = {}) {
  const citizen = await sampleCitizen(store, own);
  const { browser, at, registry } = citizen;

  /** fills in the form and sends it, some seconds later */
  async function complain(typed: Readonly<Record<string, string>> = {}) {
    await browser.get(complainPath);
    at(Temporal.Instant.from(registry.now()).add({ seconds: SECONDS }).toString({ smallestUnit: 'second' }));
    return browser.post(complainPath, { ...complainedWell, ...typed });
  }

  return {
    ...citizen,
    complain,
    /** complains, and reads the receipt */
    complained: async (typed: Readonly<Record<string, string>> = {}) => {
      await complain(typed);
      const { text } = await browser.get('/track/complaint/receipt');
      return { number: /<b>([^<]+)<\/b>/.exec(text)?.[1] ?? '', code: /class="code">([^<]+)</.exec(text)?.[1] ?? '' };
    },
  };
}

const SECONDS = 10;

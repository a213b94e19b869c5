import { remediesProjection } from '#remedies/projection';
import { answer } from '#requests/commands/answer';
import { clearSecrecy } from '#requests/commands/clear-secrecy';
import { clearSection } from '#requests/commands/clear-section';
import { draft } from '#requests/commands/draft';
import { register } from '#requests/commands/register';
import { search } from '#requests/commands/search';
import { serve } from '#requests/commands/serve';
import { submit } from '#requests/commands/submit';
import { takeIn } from '#requests/commands/take-in';
import { requestsProjection } from '#requests/projection';
import { done, sampleApplication } from '#requests/sample-requests';
import type { Store } from '#store/engine';
import type { SampleBrowser, Shown } from '../sample-browser.ts';
import { civil, sampleCounty } from '../sample-county.ts';

type Fields = Readonly<Record<string, string>>;

/** The site over a county whose bureau has answered and served one request, 青〔2026〕1号; with `act`, a form of a page. */
export async function sampleCasesDesk(store: Store) {
  const county = await sampleCounty(store, { projections: [requestsProjection, remediesProjection] });
  const { registry } = county;
  const request = await answered(registry);
  return { ...county, request, act };
}

/** Opens a page and sends one of its forms, as a browser would. */
async function act(by: SampleBrowser, page: string, path: string, fields: Fields = {}): Promise<Shown> {
  const shown = await by.get(page);
  if (shown.status !== 200) throw new Error(`${page}: ${shown.status}`);
  return by.send(path, { ...carried(shown.text, path), ...fields });
}

/** What the form with this address carries unseen. */
function carried(text: string, path: string): Fields {
  const [form = ''] = text.split('<form').filter((part) => part.includes(`action="${path}"`));
  const fields = form.split('</form>')[0]?.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g) ?? [];
  return Object.fromEntries([...fields].map(([, name = '', value = '']) => [name, value]));
}

async function answered(registry: Parameters<typeof takeIn>[0]): Promise<string> {
  const as = (role: 'clerk' | 'sectionHead' | 'secrecyReviewer' | 'disclosureHead') => ({
    actor: `staff/${role.toLowerCase()}`,
    agency: civil,
    roles: [role],
  });
  const clerk = as('clerk');
  const arrived = registry.now().slice(0, 10);
  const what = { channel: 'counter', arrived, application: sampleApplication } as const;
  const { subject } = await done(takeIn(registry, { asker: clerk, key: null, agency: civil, ...what }));
  const on = { asker: clerk, key: null, agency: civil, request: subject };
  const drafted = { kind: 'unable.1.not_held', finding: '没有找到。', reasons: '没有制作。', providing: '' } as const;
  await done(register(registry, { ...on, seen: 1 }));
  await done(search(registry, { ...on, seen: 2, where: '档案室', words: '低保', result: '没有找到', found: 0 }));
  await done(draft(registry, { ...on, seen: 3, drafted }));
  await done(submit(registry, { ...on, seen: 4 }));
  await done(clearSection(registry, { ...on, asker: as('sectionHead'), seen: 5 }));
  await done(clearSecrecy(registry, { ...on, asker: as('secrecyReviewer'), seen: 6 }));
  await done(answer(registry, { ...on, asker: as('disclosureHead'), seen: 7 }));
  await done(serve(registry, { ...on, seen: 8, way: 'counter', proof: '当面签收' }));
  return subject;
}

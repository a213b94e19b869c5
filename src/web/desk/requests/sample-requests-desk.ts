import { describe } from '#agencies/commands/describe';
import { sampleFacts } from '#agencies/facts/sample-facts';
import { agencyById } from '#agencies/queries';
import type { Role } from '#agencies/roles';
import { sampleAgency, samplePassword, sampleSignIn } from '#agencies/sign-in/sample-sign-in';
import { operator, type Registry } from '#agencies/types';
import type { Day } from '#law/calendar/day';
import { paths } from '#paths';
import { takeIn } from '#requests/commands/take-in';
import { requestsProjection } from '#requests/projection';
import { done, sampleApplication } from '#requests/sample-requests';
import type { Store } from '#store/engine';
import type { Log } from '#store/logs/log';
import { quietLog } from '#store/logs/quiet';
import { sampleOps } from '../../ops/sample-ops.ts';
import { httpsFrom } from '../https.ts';
import { deskRoutes } from '../routes.ts';
import { SampleBrowser } from '../sample-browser.ts';

export const agency = sampleAgency;

/** The desk of a bureau on the first Monday of March 2026, with a browser for each who is hired, for tests. */
export async function sampleRequestsDesk(store: Store, log: Log = quietLog) {
  const { signIn, clock, hire, registry: base } = await sampleSignIn(store);
  const registry: Registry = {
    ...base,
    now: () => clock.now,
    projections: [...base.projections, requestsProjection],
  };
  await describeBureau(registry);
  const isHttps = httpsFrom(null, false);
  const app = deskRoutes({
    signIn,
    demo: false,
    addressOf: () => null,
    isHttps,
    registry,
    db: registry.db,
    now: registry.now,
    ops: sampleOps({ store, now: registry.now }, { log }),
  });

  const as = async (username: string, ...roles: Role[]) => {
    const { staff } = await hire({ username, roles, password: samplePassword });
    const browser = new SampleBrowser(app, 'http://localhost');
    await browser.get(paths.signIn);
    const shown = await browser.post(paths.signIn, { username, password: samplePassword });
    if (shown.to !== paths.desk) throw new Error(`${username} was not let in: ${shown.status} ${shown.to}`);
    return Object.assign(browser, { staff, asker: { actor: staff, agency, roles } });
  };
  const on = (day: Day) => {
    clock.now = `${day}T04:00:00Z`;
  };
  return { app, registry, as, on };
}

/** Who can be asked to review, and which court hears a suit: letters print it. */
async function describeBureau(registry: Registry): Promise<void> {
  const place = { name: '青禾县人民政府', address: '青禾县青禾大道1号', online: 'https://fuyi.qinghe.example.cn' };
  const court = { name: '青禾县人民法院', address: '青禾县法院路1号' };
  const facts = sampleFacts('青禾县民政局', { codeWord: '青民', review: place, court });
  const seen = (await agencyById(registry.db, agency))?.version ?? 0;
  await done(describe(registry, { asker: operator, key: null, agency, seen, facts }));
}

/** A request that came to the counter. */
export async function taken(registry: Registry, actor: string, own: Partial<typeof sampleApplication> = {}) {
  const asker = { actor, agency, roles: ['clerk'] as const };
  const arrived = registry.now().slice(0, 10);
  const application = { ...sampleApplication, ...own };
  return (await done(takeIn(registry, { asker, key: null, agency, channel: 'counter', arrived, application }))).subject;
}

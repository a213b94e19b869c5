import { Hono } from 'hono';
import { sampleSignIn } from '#agencies/sign-in/sample-sign-in';
import type { SignInSettings } from '#agencies/sign-in/settings';
import { paths } from '#paths';
import type { Store } from '#store/engine';
import { page } from '../respond.ts';
import { accountRoutes } from './account/routes.ts';
import { plainFrame } from './account/show.ts';
import type { DeskSite } from './desk-site.ts';
import { httpsFrom } from './https.ts';
import { SampleBrowser } from './sample-browser.ts';
import { type DeskEnv, deskSession } from './session.ts';
import { signInRoutes } from './sign-in/routes.ts';

/** Sign-in, one's own account and an empty desk behind them, for tests; each browser keeps its own cookies. */
export async function sampleDesk(store: Store, own: Partial<SignInSettings> = {}, proxied = false) {
  const sample = await sampleSignIn(store, own);
  const { signIn } = sample;
  const site: DeskSite = {
    signIn,
    demo: false,
    addressOf: (c) => c.req.header('x-from') ?? '192.0.2.1',
    isHttps: httpsFrom(signIn.settings.origin, proxied),
  };
  const app = new Hono<DeskEnv>()
    .route('/', signInRoutes(site))
    .use(`${paths.desk}/*`, deskSession(site))
    .route('/', accountRoutes(site, plainFrame))
    .get(paths.desk, (c) => page(`desk of ${c.var.staffId}`))
    .post(`${paths.desk}/act`, (c) => page(`done by ${c.var.staffId}`));

  return { ...sample, site, app, browser: () => new SampleBrowser(app, signIn.settings.origin ?? 'http://localhost') };
}

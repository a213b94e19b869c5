import { sampleRegistry } from '#agencies/sample-registry';
import { openSignIn } from '#agencies/sign-in';
import { signInSettingsFrom } from '#agencies/sign-in/settings-from';
import { Unreadable } from '#documents/paper';
import { app } from './app.ts';
import { libraryOf } from './library.ts';
import { sampleOps } from './ops/sample-ops.ts';
import { examine } from './reading/examine.ts';
import type { Site } from './site.ts';

const settings = { ...signInSettingsFrom({}), requireTwoFactor: [] };
const library = await libraryOf({ demo: true });

/** A site on a fresh database, at noon of one day, for tests; what is given takes the place of its own. */
export async function sampleSite(own: Partial<Site> = {}) {
  const registry = own.registry ?? (await sampleRegistry());
  const site: Site = {
    registry,
    db: registry.db,
    demo: false,
    library,
    signIn: openSignIn({ ledger: registry, secret: 'sample secret of thirty-two letters', settings }),
    isHttps: () => false,
    now: registry.now,
    examine: (bytes) => examine(bytes).then((examined) => ({ examined }), refused),
    addressOf: () => '192.0.2.1',
    report: (_id, error) => {
      throw error;
    },
    ops: sampleOps({ store: registry, now: registry.now }),
    ...own,
  };
  return { site, app: app(site) };
}

function refused(error: unknown): { readonly refused: string } {
  if (error instanceof Unreadable) return { refused: error.message };
  throw error;
}

import { Unreadable } from '#documents/paper';
import { openInMemory } from '#store/open';
import { app } from './app.ts';
import { openLibrary } from './library.ts';
import { examine } from './reading/examine.ts';
import type { Site } from './site.ts';

const library = await openLibrary();

/** A site on a fresh database, at noon of one day, for tests; what is given takes the place of its own. */
export async function sampleSite(own: Partial<Site> = {}) {
  const site: Site = {
    db: (await openInMemory()).db,
    library,
    now: () => '2026-03-02T04:00:00Z',
    examine: (bytes) => examine(bytes).then((examined) => ({ examined }), refused),
    addressOf: () => '192.0.2.1',
    report: (_id, error) => {
      throw error;
    },
    ...own,
  };
  return { site, app: app(site) };
}

function refused(error: unknown): { readonly refused: string } {
  if (error instanceof Unreadable) return { refused: error.message };
  throw error;
}

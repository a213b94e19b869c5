import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { agenciesProjection } from '#agencies/projection';
import { sampleRegistry } from '#agencies/sample-registry';
import { systemsProjection } from '#agencies/systems/projection';
import type { Registry } from '#agencies/types';
import { tick } from '#clock/tick';
import { makeDemo } from '#demo/make';
import type { Day } from '#law/calendar/day';
import { remediesProjection } from '#remedies/projection';
import { reportsProjection } from '#reports/projection';
import { announceRequests } from '#requests/announce';
import { requestsProjection } from '#requests/projection';
import type { Store } from '#store/engine';
import type { Instant } from '#store/time';
import { samplePremises, sampleRound } from '../../src/clock/sample-premises.ts';
import { addressFrom } from '../../src/web/address.ts';
import { listening, originOf } from '../../src/web/listening.ts';
import { sampleSite } from '../../src/web/sample-site.ts';

/** 青禾县 served by a server of its own, with a clock that is moved by hand. */
export interface MovableSite {
  readonly registry: Registry;
  readonly origin: string;
  /** goes on to ten in the morning of a day, and lets the clock do what is due */
  readonly on: (day: Day) => Promise<void>;
  /** goes on by some seconds */
  readonly later: (seconds: number) => void;
}

const projections = [
  ...[agenciesProjection, systemsProjection],
  ...[requestsProjection, remediesProjection, reportsProjection],
];

export async function movableSite(
  t: { after(done: () => unknown): void },
  store: Store,
  day: Day,
): Promise<MovableSite> {
  let now: Instant = `${day}T02:00:00Z`;
  const base = await sampleRegistry(store);
  const registry: Registry = { ...base, now: () => now, projections, announce: announceRequests };
  await makeDemo(registry);

  const { app } = await sampleSite({ registry, demo: true, addressOf: addressFrom(true) });
  const listener = getRequestListener(app.fetch);
  const server = await listening(createServer(listener), '127.0.0.1', 0);
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const premises = samplePremises(t, registry);
  return {
    registry,
    origin: originOf(server),
    on: async (next) => {
      now = `${next}T02:00:00Z`;
      for (const { job, trouble } of await tick(premises, { ...sampleRound, now }))
        if (trouble) throw new Error(`${job}: ${trouble}`);
    },
    later: (seconds) => {
      now = Temporal.Instant.from(now).add({ seconds }).toString({ smallestUnit: 'second' });
    },
  };
}

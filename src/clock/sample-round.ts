import assert from 'node:assert/strict';
import { announceRequests } from '#requests/announce';
import { type SampleDesk, sampleDesk } from '#requests/sample-requests';
import type { Store } from '#store/engine';
import type { Instant } from '#store/time';
import type { Job, Premises } from './job.ts';
import { samplePremises, sampleRound } from './sample-premises.ts';
import { tick } from './tick.ts';

export interface ClockedDesk extends SampleDesk {
  readonly premises: Premises;
  /** one round of these jobs at an instant, or at ten in the morning of a day; job → how many things it did */
  readonly round: (jobs: readonly Job[], at: Instant) => Promise<Readonly<Record<string, number>>>;
}

/** For tests: a desk whose acts are told, with a clock beside it; the desk of the requests where no other is given. */
export async function clockedDesk(
  t: { after(done: () => unknown): void },
  store: Store,
  sample: (store: Store) => Promise<SampleDesk> = sampleDesk,
): Promise<ClockedDesk> {
  const desk = await sample(store);
  const registry = { ...desk.registry, announce: announceRequests };
  const premises = samplePremises(t, registry);

  const round: ClockedDesk['round'] = async (jobs, at) => {
    if (!at.includes('T')) desk.on(at);
    const now = at.includes('T') ? at : registry.now();
    const ran = await tick(premises, { ...sampleRound, now }, jobs);
    assert.deepEqual(
      ran.filter(({ trouble }) => trouble),
      [],
    );
    return Object.fromEntries(ran.map(({ job, did }) => [job, did]));
  };
  return { ...desk, registry, premises, round };
}

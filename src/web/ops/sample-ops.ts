import { tmpdir } from 'node:os';
import { quietLog } from '#store/logs/quiet';
import type { Checked } from './checks.ts';
import { newMetrics } from './metrics.ts';
import type { Ops } from './routes.ts';

/** For tests: what watches over a process that is well; what is given takes the place of its own. */
export function sampleOps({ store, now }: Pick<Checked, 'store' | 'now'>, own: Partial<Ops> = {}): Ops {
  return {
    store,
    now,
    data: tmpdir(),
    readKeys: () => null,
    log: quietLog,
    metrics: newMetrics(),
    stopping: { begun: false },
    ...own,
  };
}

import type { Registry } from '#agencies/types';
import { cli } from '#cli/cli';
import type { Whereabouts } from '#store/open';
import type { ClockPremises } from '#web/settings';

/** The one place where things are put together. What a command does not need is not loaded. */
process.exitCode = await cli(process.argv.slice(2), {
  serve: async (options) => {
    const [{ serve }, { keepTicking }, { signInSettingsFrom }] = await Promise.all([
      import('#web/serve'),
      import('#clock/loop'),
      import('#agencies/sign-in/settings-from'),
    ]);
    const clock = (premises: ClockPremises) =>
      keepTicking({ ...premises, signIn: signInSettingsFrom(process.env) }, { now, elapsed });
    return serve({ ...options, now, open: openLedger, clock });
  },
  today: () => Temporal.Now.plainDateISO('Asia/Shanghai').toString(),
  now,
  openLedger,
  clock: async (ledger, options) => {
    const [{ runClock }, { signInSettingsFrom }] = await Promise.all([
      import('#clock/run'),
      import('#agencies/sign-in/settings-from'),
    ]);
    return runClock({ ledger, ...options, time: { now, elapsed }, signIn: signInSettingsFrom(process.env) });
  },
});

/** The ledger with everything that is computed from its journal. */
async function openLedger(where: Whereabouts): Promise<Registry> {
  const [{ openRegistry }, { agenciesProjection }] = await Promise.all([
    import('#agencies/open'),
    import('#agencies/projection'),
  ]);
  return openRegistry(where, { projections: [agenciesProjection], now, env: process.env });
}

function now(): string {
  return Temporal.Now.instant().toString({ smallestUnit: 'second' });
}

/** Milliseconds from any point: only differences mean something. */
function elapsed(): number {
  return performance.now();
}

import type { Registry } from '#agencies/types';
import { cli } from '#cli/cli';
import type { Whereabouts } from '#store/open';
import type { ClockPremises } from '#web/settings';

/** The one place where things are put together. What a command does not need is not loaded. */
process.exitCode = await cli(process.argv.slice(2), {
  serve: async (options) => {
    const [{ serve }, { keepTicking }] = await Promise.all([import('#web/serve'), import('#clock/loop')]);
    const settings = await clockSettings();
    const clock = (premises: ClockPremises) => keepTicking({ ...premises, ...settings }, { now, elapsed });
    return serve({ ...options, now, open: openLedger, clock });
  },
  today: () => Temporal.Now.plainDateISO('Asia/Shanghai').toString(),
  now,
  elapsed,
  openLedger,
  clock: async (ledger, options) => {
    const { runClock } = await import('#clock/run');
    return runClock({ ledger, ...options, ...(await clockSettings()), time: { now, elapsed } });
  },
});

/** The ledger with everything that is computed from its journal. */
async function openLedger(where: Whereabouts): Promise<Registry> {
  const [
    { openRegistry },
    { agenciesProjection },
    { requestsProjection },
    { remediesProjection },
    { reportsProjection },
    { systemsProjection },
    { announceRequests },
  ] = await Promise.all([
    import('#agencies/open'),
    import('#agencies/projection'),
    import('#requests/projection'),
    import('#remedies/projection'),
    import('#reports/projection'),
    import('#agencies/systems/projection'),
    import('#requests/announce'),
  ]);
  const projections = [
    ...[agenciesProjection, systemsProjection],
    ...[requestsProjection, remediesProjection, reportsProjection],
  ];
  return openRegistry(where, { projections, announce: announceRequests, now, env: process.env });
}

async function clockSettings() {
  const [{ signInSettingsFrom }, { mailSettingsFrom }, { version }] = await Promise.all([
    import('#agencies/sign-in/settings-from'),
    import('#clock/mail/settings'),
    import('#cli/version'),
  ]);
  const folder = process.env.GONGKAI_BACKUP;
  const [signIn, mail] = [signInSettingsFrom(process.env), mailSettingsFrom(process.env)];
  return { signIn, mail, backups: folder ? { folder, product: version() } : null };
}

function now(): string {
  return Temporal.Now.instant().toString({ smallestUnit: 'second' });
}

/** Milliseconds from any point: only differences mean something. */
function elapsed(): number {
  return performance.now();
}

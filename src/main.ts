import { cli } from '#cli/cli';

/** The one place where things are put together. The site is loaded only when it is asked for. */
process.exitCode = await cli(process.argv.slice(2), {
  serve: async (options) => (await import('#web/serve')).serve({ ...options, now }),
  today: () => Temporal.Now.plainDateISO('Asia/Shanghai').toString(),
  openLedger: async (where) => ({
    ...(await (await import('#store/open')).openStore(where, now())),
    projections: [],
    now,
  }),
  clock: async (ledger, options) =>
    (await import('#clock/run')).runClock({ ledger, ...options, time: { now, elapsed: () => performance.now() } }),
});

function now(): string {
  return Temporal.Now.instant().toString({ smallestUnit: 'second' });
}

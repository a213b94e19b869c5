import { createServer, type Server } from 'node:http';
import { availableParallelism } from 'node:os';
import { getRequestListener } from '@hono/node-server';
import { addressFrom } from './address.ts';
import { app } from './app.ts';
import { httpsFrom } from './desk/https.ts';
import { drain } from './drain.ts';
import { libraryOf } from './library.ts';
import { listening, originOf } from './listening.ts';
import { openInstance } from './open-instance.ts';
import { openSignInOf } from './open-sign-in.ts';
import { openOps } from './ops/open-ops.ts';
import { opsSettingsFrom } from './ops/settings.ts';
import { Reader } from './reading/reader.ts';
import { Turns } from './reading/turns.ts';
import { CannotStart, type ServeOptions, settingsFrom } from './settings.ts';

const WAITING = 8;
/** Longer than proxies keep theirs to us (a minute): a connection must not end at the moment it is used again. */
const KEPT_MS = 65_000;

/** Serves the site until the process is told to end. What keeps it from starting is said in one sentence. */
export async function serve(options: ServeOptions): Promise<Server> {
  try {
    return await start(options);
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    console.error(error.message);
    process.exit(2);
  }
}

async function start(options: ServeOptions): Promise<Server> {
  const { now } = options;
  const { host, port, where, proxied } = settingsFrom(options, process.env);
  const { isClock, ...opsSettings } = opsSettingsFrom(process.env);
  const { registry: opened, demo } = await openInstance(where, options.open);
  const ops = openOps({ registry: opened, where, now, env: process.env, ...opsSettings });
  const { log, metrics, stopping } = ops;
  const registry = { ...opened, recorded: metrics.act };
  const signIn = await openSignInOf(registry, { demo, env: process.env });

  const reader = new Reader();
  const turns = new Turns({ atOnce: availableParallelism(), mayWait: WAITING });
  const site = app({
    registry,
    db: registry.db,
    demo,
    library: await libraryOf({ demo }),
    signIn,
    isHttps: httpsFrom(signIn.settings.origin, proxied),
    now,
    examine: (bytes) => turns.run(() => reader.read(bytes)),
    addressOf: addressFrom(proxied),
    report: (id, error) => log.error('mistake', { id }, error),
    ops,
  });

  const server = await listening(
    createServer({ keepAliveTimeout: KEPT_MS }, getRequestListener(site.fetch)),
    host,
    port,
  );
  const clock = isClock ? options.clock({ ledger: registry, where, log }) : null;
  drain(server, {
    begin: () => {
      stopping.begun = true;
    },
    putAway: async () => {
      await clock?.stop();
      await Promise.allSettled([reader.close(), registry.close()]);
      log.info('site ended');
      await log.close();
    },
  });
  log.info('site started');
  console.log(`网站已经启动：${originOf(server)}　数据在 ${where.url ? 'PostgreSQL' : where.folder}　按 Ctrl+C 停止`);
  return server;
}

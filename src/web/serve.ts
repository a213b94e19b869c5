import { createServer, type Server } from 'node:http';
import { availableParallelism } from 'node:os';
import { getRequestListener } from '@hono/node-server';
import { dropOldUploads } from '#store/uploads/queries';
import { addressFrom } from './address.ts';
import { app } from './app.ts';
import { drain } from './drain.ts';
import { libraryOf } from './library.ts';
import { listening, originOf } from './listening.ts';
import { openInstance } from './open-instance.ts';
import { Reader } from './reading/reader.ts';
import { Turns } from './reading/turns.ts';
import { logMistake } from './report-mistake.ts';
import { CannotStart, type ServeOptions, settingsFrom } from './settings.ts';

const HOUR = 3_600_000;
const WAITING = 8;

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
  const { registry, demo } = await openInstance(where, options.open);
  const { db } = registry;
  await dropOldUploads(db, now());

  const reader = new Reader();
  const turns = new Turns({ atOnce: availableParallelism(), mayWait: WAITING });
  const site = app({
    registry,
    db,
    demo,
    library: await libraryOf({ demo }),
    now,
    examine: (bytes) => turns.run(() => reader.read(bytes)),
    addressOf: addressFrom(proxied),
    report: logMistake,
  });

  const server = await listening(createServer(getRequestListener(site.fetch)), host, port);
  const sweep = setInterval(() => void dropOldUploads(db, now()).catch((error) => logMistake('sweep', error)), HOUR);
  drain(server, async () => {
    clearInterval(sweep);
    await Promise.all([reader.close(), registry.close()]);
  });
  console.log(`网站已经启动：${originOf(server)}　数据在 ${where.url ? 'PostgreSQL' : where.folder}　按 Ctrl+C 停止`);
  return server;
}

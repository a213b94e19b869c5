import { createServer, type Server } from 'node:http';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import type { Store } from '#store/engine';
import { openStore } from '#store/open';
import { dropOldUploads } from '#store/uploads/queries';
import { addressFrom } from './address.ts';
import { app } from './app.ts';
import { drain } from './drain.ts';
import { openLibrary } from './library.ts';
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
  const { port, data, proxied } = settingsFrom(options, process.env);
  const store = await openData(data, now());
  const { db } = store;
  await dropOldUploads(db, now());

  const reader = new Reader();
  const turns = new Turns({ atOnce: availableParallelism(), mayWait: WAITING });
  const site = app({
    db,
    library: await openLibrary(),
    now,
    examine: (bytes) => turns.run(() => reader.read(bytes)),
    addressOf: addressFrom(proxied),
    report: logMistake,
  });

  const server = await listening(createServer(getRequestListener(site.fetch)), port);
  const sweep = setInterval(() => void dropOldUploads(db, now()).catch((error) => logMistake('sweep', error)), HOUR);
  drain(server, async () => {
    clearInterval(sweep);
    await Promise.all([reader.close(), store.close()]);
  });
  console.log(`网站已经启动：http://localhost:${portOf(server)}　数据在 ${data}　按 Ctrl+C 停止`);
  return server;
}

async function openData(folder: string, now: string): Promise<Store> {
  try {
    return await openStore({ folder }, now);
  } catch (error) {
    throw new CannotStart(
      `数据文件夹不能写：${resolve(folder)}。请检查它的权限和磁盘空间，或者用 GONGKAI_DATA 换一个文件夹。`,
      { cause: error },
    );
  }
}

function listening(server: Server, port: number): Promise<Server> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      fail(new CannotStart(whyNot(error, port), { cause: error })),
    );
    server.listen(port, () => done(server));
  });
}

function whyNot({ code, message }: NodeJS.ErrnoException, port: number): string {
  if (code === 'EADDRINUSE')
    return `端口 ${port} 已被别的程序占用。请先停掉那个程序，或者换一个端口：PORT=${port + 1} npm start`;
  if (code === 'EACCES') return `没有权限使用端口 ${port}。请换一个 1024 以上的端口，例如：PORT=8000 npm start`;
  return `端口 ${port} 打不开：${message}`;
}

function portOf(server: Server): number | string {
  const address = server.address();
  return typeof address === 'object' ? (address?.port ?? '') : (address ?? '');
}

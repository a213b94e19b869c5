import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { Agent, type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type TestContext, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { openStore } from '#store/open';

const main = join(import.meta.dirname, '../../src/main.ts');

test('told to end, the site answers who is inside, lets nobody in, stops the clock and ends with 0', async (t) => {
  const data = fresh(t);
  const { child, origin } = await site(t, data);
  const { slow, answered } = beginUpload(origin);
  await once(slow, 'continue');
  slow.write('text=');

  child.kill('SIGTERM');
  await refusing(origin);
  child.kill('SIGTERM');
  assert.equal(child.exitCode, null);
  slow.end(encodeURIComponent('一、总体情况'));
  const answer = await answered;
  assert.ok([200, 303, 422].includes(answer.statusCode ?? 0), String(answer.statusCode));
  if (child.exitCode === null) await once(child, 'exit');
  assert.equal(child.exitCode, 0);

  const events = logged(data).map(({ event }) => event);
  assert.deepEqual([events[0], events.at(-1)], ['site started', 'site ended']);
  assert.ok(events.includes('request'));
  assert.deepEqual(await leases(data), []);
});

test('gongkai clock is the clock until it is told to end; with --once it lists what it did', async (t) => {
  const data = fresh(t);
  await (await openStore({ folder: data }, '2026-03-02T04:00:00Z')).close();
  const clock = start(['clock', '--data', data]);
  t.after(() => clock.kill());
  const lines = createInterface({ input: clock.stdout as NonNullable<typeof clock.stdout> });
  await once(lines, 'line');
  while (!(await leases(data)).length) await wait(LONG_ENOUGH_MS);

  const waiting = start(['clock', '--once', '--data', data]);
  assert.match(await output(waiting), /^另一个进程正在定时办理/);
  clock.kill('SIGTERM');
  clock.kill('SIGTERM');
  assert.deepEqual(await once(clock, 'exit'), [0, null]);
  assert.deepEqual(await leases(data), []);

  const done = start(['clock', '--once', '--data', data]);
  assert.match(await output(done), /^dropUploads\t0$/m);
  assert.equal(done.exitCode, 0);
});

const LONG_ENOUGH_MS = 100;

async function site(t: TestContext, data: string) {
  const child = start(['serve', '--port', '0', '--data', data]);
  t.after(() => child.kill());
  if (!child.stdout) throw new Error('the site has no output');
  for await (const line of createInterface({ input: child.stdout })) {
    const origin = /http:\/\/localhost:\d+/.exec(line)?.[0];
    if (origin) return { child, origin: origin.replace('localhost', '127.0.0.1') };
  }
  throw new Error('the site ended before it said where it is');
}

function start(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [main, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** A form whose end has not been sent yet, on a connection that would be used again. */
function beginUpload(origin: string) {
  const slow = request(`${origin}/check`, {
    method: 'POST',
    agent: new Agent({ keepAlive: true }),
    // the site says that it reads, so that nobody has to guess when it does
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'transfer-encoding': 'chunked',
      expect: '100-continue',
    },
  });
  slow.flushHeaders();
  const answered = new Promise<IncomingMessage>((done, fail) => {
    slow.once('response', (answer) => {
      answer.resume();
      answer.once('end', () => done(answer));
    });
    slow.once('error', fail);
  });
  return { slow, answered };
}

/** Waits until nobody new is let in. */
async function refusing(origin: string): Promise<void> {
  for (;;) {
    const refused = await fetch(`${origin}/healthz`, { headers: { connection: 'close' } }).then(
      () => false,
      () => true,
    );
    if (refused) return;
    await wait(LONG_ENOUGH_MS);
  }
}

async function output(child: ChildProcess): Promise<string> {
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    text += chunk;
  });
  await once(child, 'close');
  return text;
}

function logged(data: string) {
  const folder = join(data, 'logs');
  return readdirSync(folder).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  );
}

async function leases(data: string) {
  const { db, close } = await openStore({ folder: data }, '2026-03-02T04:00:00Z');
  const rows = await db.selectFrom('keep_lease').select('holder').execute();
  await close();
  return rows;
}

function fresh(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type TestContext, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { openStore } from '#store/open';
import { agenciesProjection } from '../../src/agencies/projection.ts';
import { postgresPrograms } from '../postgres.ts';
import { whole } from './aftermath.ts';
import { type Place, postgresPlace, sqlitePlace } from './places.ts';

const rounds = process.env.GONGKAI_LONG ? 50 : 5;
const NOW = '2026-03-02T04:00:00Z';
const writer = join(import.meta.dirname, 'writer.ts');
const absent = !postgresPrograms() && 'no PostgreSQL: install PostgreSQL 15 or later';

test(`killed ${rounds} times at any moment, nothing acknowledged is lost and nothing is half there (SQLite)`, (t) =>
  storms(t, sqlitePlace, 1));

test(`killed ${rounds} times while two processes write one file (SQLite)`, (t) => storms(t, sqlitePlace, 2));

test(`killed ${rounds} times, writers or the server’s own processes (PostgreSQL)`, { skip: absent }, (t) =>
  storms(t, postgresPlace, 2),
);

async function storms(t: TestContext, make: () => Promise<Place | null>, writers: number): Promise<void> {
  const place = await make();
  assert.ok(place);
  t.after(place.remove);
  const acknowledged: string[] = [];

  for (let round = 1; round <= rounds; round++) {
    const names = Array.from({ length: writers }, (_, n) => `${round}.${n}`);
    const lines = await storm(place, names, round % 2 === 0 ? place.strike : null);
    assert.ok(lines.length > 0, `nothing was written in round ${round}`);
    acknowledged.push(...lines);
    const store = await openStore(place.where, NOW);
    await whole({ ...store, projections: [agenciesProjection], now: () => NOW }, acknowledged);
    await store.close();
  }
  t.diagnostic(`${acknowledged.length} acts acknowledged in ${rounds} storms`);
}

const LONGEST_MS = 600;

/** Starts the writers, ends them at some moment after each has begun, and answers the lines they printed. */
async function storm({ where }: Place, names: readonly string[], strike: Place['strike']): Promise<readonly string[]> {
  const writers = names.map((name) => begin([writer, JSON.stringify(where), name]));
  await Promise.all(writers.map(({ begun }) => begun));
  await wait(Math.random() * LONGEST_MS);

  await strike?.();
  for (const { child } of writers) child.kill('SIGKILL');
  const ends = await Promise.all(writers.map(({ ended }) => ended));
  // a writer whose server was struck may have ended by itself
  if (!strike)
    assert.deepEqual(
      ends,
      names.map(() => 'SIGKILL'),
      writers.map(({ said }) => said.join('')).join('\n'),
    );
  return writers.flatMap(({ lines }) => lines);
}

/** A writer under way. */
interface Begun {
  readonly child: ChildProcess;
  /** what it has acknowledged so far */
  readonly lines: readonly string[];
  /** what it complained of */
  readonly said: readonly string[];
  /** it has acknowledged something, or ended */
  readonly begun: Promise<unknown>;
  readonly ended: Promise<unknown>;
}

function begin(args: readonly string[]): Begun {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const [lines, said]: [string[], string[]] = [[], []];
  const read = createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
  child.stderr.on('data', (chunk) => said.push(String(chunk)));

  const ended = once(child, 'close').then(([code, signal]) => signal ?? code);
  return { child, lines, said, begun: Promise.race([once(read, 'line'), ended]), ended };
}

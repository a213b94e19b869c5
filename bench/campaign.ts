import assert from 'node:assert/strict';
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openRegistry } from '#agencies/open';
import { type Campaigned, campaign, typed } from '../test/campaign/campaign.ts';
import { type Person, peopleOf } from '../test/campaign/person.ts';
import { type Look, p99 } from '../test/campaign/portal.ts';
import { applicantsOf } from '../test/campaign/recorded.ts';
import { freePort } from '../test/free-port.ts';
import type { Figure } from './run.ts';

const PERSONS = 45_000;
const IDLE_SECONDS = 20;
const SECOND = 1000;
const SLOWEST = 20;
const bureau = 'qinghe-civil-affairs';

/** 45,000 persons file the same text, two hundred at a time, while others look at the portal. */
export async function campaignBench(): Promise<readonly Figure[]> {
  const data = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), GONGKAI_DATA: data, GONGKAI_PROXY: '1' };
  const site = fork(join(import.meta.dirname, '../src/main.ts'), ['serve'], { env, silent: true });
  // its log goes on there
  site.stdout?.resume();
  try {
    return await measured(`http://127.0.0.1:${port}`, site, data);
  } finally {
    site.kill();
    if (site.exitCode === null) await once(site, 'exit');
    rmSync(data, { recursive: true, force: true });
  }
}

async function measured(origin: string, site: ChildProcess, data: string): Promise<readonly Figure[]> {
  await answers(origin);
  const idle = await looking(origin, () => pause(IDLE_SECONDS * SECOND));

  const people = peopleOf(PERSONS);
  const waits: Span[] = [];
  const wait = async (seconds: number) => {
    const from = now();
    await pause(seconds * SECOND);
    waits.push({ from, to: now() });
  };
  const from = now();
  const busy = await looking(origin, () => campaign({ form: `${origin}/apply/${bureau}`, people, wait }));
  const to = now();
  site.kill();
  await once(site, 'exit');
  await whole(people, busy.made, data);

  const looks = busy.looks.filter(({ at }) => at < to && !waits.some((span) => span.from <= at && at < span.to));
  const seconds = (length([{ from, to }]) - length(waits)) / SECOND;
  const { refused } = busy.made;
  console.log(
    `${PERSONS} filed in ${seconds.toFixed(0)} s beside the waiting, ${refused} told to wait, ${looks.length} pages looked at`,
  );
  return [figure(p99(looks), p99(idle.looks))];
}

/** From one moment to another, in milliseconds since 1970. */
interface Span {
  readonly from: number;
  readonly to: number;
}

function length(spans: readonly Span[]): number {
  return spans.reduce((sum, { from, to }) => sum + to - from, 0);
}

function now(): number {
  return performance.timeOrigin + performance.now();
}

/** None is lost, none is there twice, and every receipt is of a request of its own. */
async function whole(people: readonly Person[], { filed, doubled }: Campaigned, data: string): Promise<void> {
  assert.deepEqual([filed.size, new Set(filed.values()).size, doubled.length], [people.length, people.length, 0]);
  const where = { folder: data, url: undefined, ownerUrl: undefined };
  const ledger = await openRegistry(where, { projections: [], now: () => '2026-03-02T04:00:00Z', env: {} });
  const recorded = await applicantsOf(ledger, bureau, typed.wants);
  await ledger.close();
  assert.deepEqual(recorded.toSorted(), people.map(({ idNumber }) => idNumber).toSorted());
}

/** What visitors of the portal saw while something was done, from a process of its own. */
async function looking<T>(origin: string, work: () => Promise<T>) {
  const looker = fork(join(import.meta.dirname, 'campaign-portal.ts'), [origin]);
  const told = once(looker, 'message');
  const made = await work();
  looker.send('stop');
  const [looks] = (await told) as [readonly Look[]];
  return { made, looks };
}

async function answers(origin: string): Promise<void> {
  while (!(await fetch(origin).catch(() => null))?.ok) await pause(SECOND / 10);
}

function figure(busy: number, idle: number): Figure {
  return {
    what: `a page of the portal while ${PERSONS} apply, p99`,
    ours: `${busy.toFixed(0)} ms`,
    floor: `${idle.toFixed(1)} ms idle`,
    ratio: busy / idle,
    wanted: { atMost: SLOWEST },
  };
}

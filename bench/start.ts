import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../test/free-port.ts';
import type { Figure } from './run.ts';
import { median } from './time.ts';

const ROUNDS = 3;
const EMPTY_AIM = 10;
const EXISTING_AIM = 1.5;

/** Seconds from `npm start` to the first page, on a folder that is empty and on one that has its data. */
export async function start(): Promise<readonly Figure[]> {
  const times = { empty: [] as number[], existing: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
    try {
      times.empty.push(await toFirstPage(folder));
      times.existing.push(await toFirstPage(folder));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return [
    figure('an empty folder', median(times.empty), EMPTY_AIM),
    figure('an existing folder', median(times.existing), EXISTING_AIM),
  ];
}

async function toFirstPage(folder: string): Promise<number> {
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), GONGKAI_DATA: folder };
  const started = performance.now();
  const child = spawn('npm', ['start'], { cwd: join(import.meta.dirname, '..'), env, stdio: 'ignore' });
  try {
    await page(child, `http://127.0.0.1:${port}/`);
    return (performance.now() - started) / 1000;
  } finally {
    child.kill();
    if (child.exitCode === null) await once(child, 'exit');
  }
}

async function page(child: ChildProcess, address: string): Promise<void> {
  while (child.exitCode === null) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok && (await answer.text()).includes('</html>')) return;
    await wait(5);
  }
  throw new Error('it ended before it showed a page');
}

function figure(folder: string, seconds: number, aim: number): Figure {
  return {
    what: `npm start to the first page, on ${folder}`,
    ours: `${seconds.toFixed(2)} s`,
    floor: `the aim of ${aim} s`,
    ratio: seconds / aim,
    wanted: { atMost: 1 },
  };
}

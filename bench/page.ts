import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paths } from '#paths';
import { freePort } from '../test/free-port.ts';
import { requestsPerSecond } from './load.ts';
import type { Figure } from './run.ts';
import { median } from './time.ts';

const ROUNDS = 5;
const SECONDS = 3;
const cookie = 'view=elder';

/** A report page with a visitor's view kept in a cookie, beside a bare server that answers the same bytes. */
export async function page(): Promise<readonly Figure[]> {
  const home = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
  const [site, bare] = await Promise.all([freePort(), freePort()]);
  const ours = fork(join(import.meta.dirname, '../src/main.ts'), ['serve'], {
    env: { ...process.env, PORT: String(site), GONGKAI_DATA: home },
    silent: true,
  });
  const floor = fork(join(import.meta.dirname, 'bare.ts'), [String(bare)]);
  try {
    const path = await firstReport(site);
    await copy(floor, `http://localhost:${site}${path}`);
    return [await measure({ port: site, path }, { port: bare, path })];
  } finally {
    for (const child of [ours, floor]) child.kill();
    rmSync(home, { recursive: true, force: true });
  }
}

interface Address {
  readonly port: number;
  readonly path: string;
}

async function measure(site: Address, bare: Address): Promise<Figure> {
  const rates = { ours: [] as number[], floor: [] as number[] };
  for (let round = 0; round <= ROUNDS; round++) {
    rates.ours.push(await requestsPerSecond({ ...site, cookie, seconds: SECONDS }));
    rates.floor.push(await requestsPerSecond({ ...bare, cookie, seconds: SECONDS }));
  }
  const ours = median(rates.ours.slice(1));
  const floor = median(rates.floor.slice(1));
  return {
    what: 'a report page',
    ours: `${Math.round(ours)} requests/s`,
    floor: `${Math.round(floor)} of bare node:http`,
    ratio: ours / floor,
    wanted: { atLeast: 0.5 },
  };
}

/** Waits until the site answers, and takes the first report of its list. */
async function firstReport(port: number): Promise<string> {
  for (;;) {
    const list = await fetch(`http://localhost:${port}${paths.reports}`).catch(() => null);
    const [, path] = /href="(\/reports\/[^"]+\/\d{4})"/.exec((await list?.text()) ?? '') ?? [];
    if (path) return path;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Gives the bare server what the site answers, headers included. */
async function copy(floor: ReturnType<typeof fork>, url: string): Promise<void> {
  const answer = await fetch(url, { headers: { cookie, 'accept-encoding': 'identity' } });
  floor.send({ headers: Object.fromEntries(answer.headers), body: await answer.text() });
  await once(floor, 'message');
}

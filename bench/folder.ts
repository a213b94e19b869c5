import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { files } from './files.ts';
import type { Figure } from './run.ts';
import { median } from './time.ts';

const FILES = 2000;
const ROUNDS = 3;
const command = join(import.meta.dirname, '../bin/gongkai.js');

/** Keeps a program on given cores; without it (not Linux) one thread of work stands for one core. */
const TASKSET = '/usr/bin/taskset';

/** 2,000 reports of all kinds through `gongkai check`, on two cores beside one. */
export async function folder(): Promise<readonly Figure[]> {
  const home = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
  try {
    fill(home);
    const times = { one: [] as number[], two: [] as number[] };
    for (let round = 0; round < ROUNDS; round++) {
      times.one.push(await check(home, 1));
      times.two.push(await check(home, 2));
    }
    return [figure(median(times.one), median(times.two))];
  } finally {
    rmSync(home, { recursive: true });
  }
}

function fill(home: string): void {
  const mixed = ['txt', 'html', 'md', 'docx', 'xlsx', 'pdf'].flatMap(files);
  for (let number = 0; number < FILES; number++) {
    const { path } = mixed[number % mixed.length] ?? { path: '' };
    copyFileSync(path, join(home, `${String(number).padStart(4, '0')}${extname(path)}`));
  }
}

function check(home: string, cores: number): Promise<number> {
  const started = performance.now();
  const words = [process.execPath, command, 'check', '--json', '--jobs', String(cores), home];
  const [program = '', ...rest] = existsSync(TASKSET) ? [TASKSET, '-c', cores === 1 ? '0' : '0,1', ...words] : words;
  const child = spawn(program, rest, { stdio: ['ignore', 'ignore', 'ignore'] });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => (code === null ? reject(new Error('killed')) : resolve(performance.now() - started)));
  });
}

function figure(one: number, two: number): Figure {
  return {
    what: `${FILES} mixed files through gongkai check, two cores`,
    ours: `${(two / 1000).toFixed(1)} s`,
    floor: `${(one / 1000).toFixed(1)} s on one`,
    ratio: one / two,
    wanted: { atLeast: 1.6 },
  };
}

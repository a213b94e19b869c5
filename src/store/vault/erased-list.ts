import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { persistEntry } from '../files/persist.ts';
import type { At, Owner } from './people.ts';

export type Erasure = Owner & At;

/** Who was erased, kept beside the keys and apart from every backup, so that a restored backup brings nobody back. */
export interface ErasedList {
  readonly append: (erasure: Erasure) => Promise<void>;
  readonly read: () => Promise<Erased>;
}

export interface Erased {
  readonly erasures: readonly Erasure[];
  /** lines that say nothing; a process that ended while it wrote leaves one */
  readonly unreadable: number;
}

const FILE = 'erased.jsonl';

/** The list in the folder of the keys, made when somebody is erased. */
export function erasedList(folder: string): ErasedList {
  const path = join(folder, FILE);
  return { append: (erasure) => append(path, erasure), read: () => read(path) };
}

/** A line of its own, even behind one that was cut off. */
async function append(path: string, { agency, person, at }: Erasure): Promise<void> {
  await mkdir(join(path, '..'), { recursive: true, mode: 0o700 });
  const file = await open(path, 'a', 0o600);
  try {
    await file.write(`\n${JSON.stringify({ agency, person, at })}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await persistEntry(path);
}

async function read(path: string): Promise<Erased> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });

  const lines = text.split('\n').filter(Boolean).map(parsed);
  const erasures = lines.filter((line) => line !== null);
  return { erasures, unreadable: lines.length - erasures.length };
}

function parsed(line: string): Erasure | null {
  try {
    const { agency, person, at } = JSON.parse(line);
    return [agency, person, at].every((value) => typeof value === 'string') ? { agency, person, at } : null;
  } catch {
    return null;
  }
}

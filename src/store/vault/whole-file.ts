import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Makes a file that is whole or not there; false where it is there already, whoever made it. */
export function create(path: string, text: string): boolean {
  const whole = written(path, text);
  try {
    linkSync(whole, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(whole);
    persistFolder(path);
  }
}

/** Puts another text in the place of a file; whoever reads sees the old one or the new one. */
export function replace(path: string, text: string): void {
  renameSync(written(path, text), path);
  persistFolder(path);
}

function written(path: string, text: string): string {
  mkdirSync(join(path, '..'), { recursive: true, mode: 0o700 });
  const unfinished = `${path}.${randomBytes(6).toString('hex')}`;
  const file = openSync(unfinished, 'wx', 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return unfinished;
}

function persistFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(join(path, '..'), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

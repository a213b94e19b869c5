import { existsSync } from 'node:fs';
import { link, open, rename, rm } from 'node:fs/promises';
import { type Call, Mistyped } from '../command.ts';

const BEGINNING = 16 << 20;

/** Does what reads a file. Throws Mistyped where it cannot be read. */
export async function readable<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new Mistyped(`没有“${file}”这个文件。`);
    if (codeOf(error) === 'EACCES' || codeOf(error) === 'EISDIR') throw new Mistyped(`读不了 ${file}。`);
    throw error;
  }
}

/** What stands at the beginning of a file that may be large. */
export async function beginningOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(size, BEGINNING)));
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Writes a file that only its owner may read, whole or not at all. Throws Mistyped where there is one already. */
export async function writeWhole(
  path: string,
  text: AsyncIterable<string> | string,
  { options }: Pick<Call, 'options'>,
): Promise<void> {
  const force = options.has('force');
  if (!force && existsSync(path)) throw taken(path);

  const unfinished = `${path}.${process.pid}.unfinished`;
  try {
    await write(unfinished, text);
    if (force) await rename(unfinished, path);
    else await link(unfinished, path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw taken(path);
    if (['ENOENT', 'EACCES', 'ENOSPC', 'EROFS'].includes(String(codeOf(error))))
      throw new Mistyped(`写不了 ${path}，请检查文件夹和磁盘空间。`);
    throw error;
  } finally {
    await rm(unfinished, { force: true });
  }
}

async function write(path: string, text: AsyncIterable<string> | string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

function taken(path: string): Mistyped {
  return new Mistyped(`${path} 已经存在。要覆盖请加 --force。`);
}

function codeOf(error: unknown): unknown {
  return (error as NodeJS.ErrnoException | null)?.code;
}

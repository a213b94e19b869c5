import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FileDamaged, type Files, type Kept } from './files.ts';
import { persistEntry } from './persist.ts';

/** A folder of files, two hexadecimal digits a folder, the others the name. Made when something is written. */
export function diskFiles(folder: string): Files {
  return {
    write: (bytes) => write(folder, bytes),
    read: (digest) => read(folder, digest),
    remove: async (digest) => {
      await rm(pathOf(folder, digest), { force: true });
    },
    list: () => list(folder),
  };
}

async function write(folder: string, bytes: Uint8Array): Promise<string> {
  const digest = sm3(bytes);
  const path = pathOf(folder, digest);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });

  const unfinished = join(folder, `${UNFINISHED}${randomUUID()}`);
  const file = await open(unfinished, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(unfinished, path);
  await persistEntry(path);
  await persistEntry(dirname(path));
  return digest;
}

async function read(folder: string, digest: string): Promise<Buffer | undefined> {
  const bytes = await readFile(pathOf(folder, digest)).catch(ifMissing(undefined));
  if (bytes && sm3(bytes) !== digest) throw new FileDamaged(`文件 ${digest} 的内容变了，不是当初保存的。`);
  return bytes;
}

const UNFINISHED = 'unfinished-';
const FOLDER = /^[0-9a-f]{2}$/;
const DIGEST = /^[0-9a-f]{64}$/;

async function* list(folder: string): AsyncGenerator<readonly Kept[]> {
  const folders = (await readdir(folder).catch(ifMissing([]))).filter((name) => FOLDER.test(name));

  for (const start of folders.sort()) {
    const digests = (await readdir(join(folder, start)))
      .map((rest) => start + rest)
      .filter((name) => DIGEST.test(name));
    yield await Promise.all(digests.sort().map((digest) => kept(folder, digest)));
  }
}

async function kept(folder: string, digest: string): Promise<Kept> {
  const { mtimeMs } = await stat(pathOf(folder, digest));
  const writtenAt = Temporal.Instant.fromEpochMilliseconds(Math.floor(mtimeMs)).toString({ smallestUnit: 'second' });
  return { digest, writtenAt };
}

/** A digest that is none leads nowhere, least of all out of the folder. */
function pathOf(folder: string, digest: string): string {
  if (!DIGEST.test(digest)) throw new RangeError('not a digest');
  return join(folder, digest.slice(0, 2), digest.slice(2));
}

function sm3(bytes: Uint8Array): string {
  return createHash('sm3').update(bytes).digest('hex');
}

function ifMissing<T>(value: T): (error: unknown) => T {
  return (error) => {
    if ((error as { readonly code?: unknown } | null)?.code === 'ENOENT') return value;
    throw error;
  };
}

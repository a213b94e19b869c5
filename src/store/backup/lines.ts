import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { BackupTrouble } from './trouble.ts';

const LINE_END = 0x0a;
/** No line that we write is nearly so long. */
const LONGEST = 64 * 1024 * 1024;

/** The lines of a compressed file, without their ends. Throws BackupTrouble where it is cut off or damaged. */
export async function* linesOf(path: string): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  let waiting = 0;

  for await (const chunk of unzipped(path)) {
    let from = 0;
    for (let to = chunk.indexOf(LINE_END); to !== -1; to = chunk.indexOf(LINE_END, from)) {
      yield rest.length ? Buffer.concat([...rest, chunk.subarray(from, to)]) : chunk.subarray(from, to);
      from = to + 1;
      [rest, waiting] = [[], 0];
    }
    rest.push(chunk.subarray(from));
    waiting += chunk.length - from;
    if (waiting > LONGEST) throw damaged();
  }
  if (waiting) throw damaged();
}

async function* unzipped(path: string): AsyncGenerator<Buffer> {
  const file = createReadStream(path);
  const gunzip = createGunzip();
  file.on('error', (error) => gunzip.destroy(error));
  try {
    yield* file.pipe(gunzip) as AsyncIterable<Buffer>;
  } catch (error) {
    throw /^Z_/.test((error as { readonly code?: string }).code ?? '') ? damaged() : error;
  } finally {
    file.destroy();
  }
}

/** The file is no whole backup. */
export function damaged(): BackupTrouble {
  return new BackupTrouble('备份文件不完整，或者损坏了，不能用来恢复。什么都没有改动，请换一份备份。');
}

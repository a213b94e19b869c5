import { readFileSync, statSync } from 'node:fs';
import { type Call, Mistyped } from '../command.ts';

const MOST_BYTES = 1_000_000;

/** The words of a small text file, or of standard input for `-`. Throws Mistyped. */
export async function fileText(file: string, { io }: Pick<Call, 'io'>): Promise<string> {
  const bytes = file === '-' ? await io.input() : read(file);
  if (bytes.length > MOST_BYTES) throw new Mistyped(`${file} 太大，不像一份放假安排。`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function read(file: string): Uint8Array {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new Mistyped(`没有“${file}”这个文件。`);
  return found.size > MOST_BYTES ? new Uint8Array(MOST_BYTES + 1) : readFileSync(file);
}

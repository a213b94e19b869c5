import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Bytes that lie in a spool. */
export interface Span {
  readonly at: number;
  readonly length: number;
}

/** A file without a name for what has to wait, so that thousands of reports do not wait in memory. */
export interface Spool {
  readonly file: number;
  readonly put: (bytes: Uint8Array) => Span;
  readonly close: () => void;
}

export function openSpool(): Spool {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-'));
  const file = openSync(join(folder, 'spool'), 'wx+', 0o600);
  rmSync(folder, { recursive: true, force: true });

  let end = 0;
  return {
    file,
    put(bytes) {
      const span = { at: end, length: bytes.length };
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done, end + done);
      end += bytes.length;
      return span;
    },
    close: () => closeSync(file),
  };
}

export function readSpan(file: number, { at, length }: Span): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let done = 0; done < length; ) {
    const read = readSync(file, bytes, done, length - done, at + done);
    if (read === 0) throw new Error('the spool ends before its span does');
    done += read;
  }
  return bytes;
}

import { zipSync } from 'fflate';

/** The first day that a ZIP archive can bear; written without a time zone, so that it is the same everywhere. */
const FIRST_DAY = '1980-01-01T00:00:00';

/** One file of an archive; a slash in its name is a folder. */
export interface Entry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A ZIP archive of files in their order. The same files make the same bytes; a second of the same name gets a number. */
export function zipOf(files: readonly Entry[]): Uint8Array {
  const entries: Record<string, Uint8Array> = {};
  for (const { name, bytes } of files) entries[freeName(entries, name)] = bytes;
  return zipSync(entries, { mtime: FIRST_DAY });
}

function freeName(taken: Readonly<Record<string, unknown>>, name: string): string {
  const [, stem = name, ending = ''] = /^(.*?)(\.[^./]*)?$/s.exec(name) ?? [];
  for (let n = 1; ; n++) {
    const free = n === 1 ? name : `${stem}（${n}）${ending}`;
    if (!Object.hasOwn(taken, free)) return free;
  }
}

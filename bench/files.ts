import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const fixtures = join(import.meta.dirname, '../fixtures');

/** A report of the fixtures, as found. */
export interface File {
  readonly name: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The reports of the fixtures whose names end so. */
export function files(extension: string): readonly File[] {
  return globSync([`${fixtures}/annual-reports/*/report.${extension}`, `${fixtures}/papers/**/*.${extension}`])
    .sort()
    .map((path) => ({ name: named(path), path, bytes: new Uint8Array(readFileSync(path)) }));
}

function named(path: string): string {
  return basename(path).startsWith('report.') ? `${basename(dirname(path))} ${basename(path)}` : basename(path);
}

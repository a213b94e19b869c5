import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Fixture {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** cells as they truly are */
  readonly truth: Readonly<Record<string, number | string | null>>;
}

const ROOT = join(import.meta.dirname, '../../fixtures');
const REPORTS = 'annual-reports';
const PAPERS = 'papers';

/** Every published report of the fixtures. */
export function reports(): readonly Fixture[] {
  return readdirSync(join(ROOT, REPORTS), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const file = readdirSync(join(ROOT, REPORTS, name)).find((inside) => inside.startsWith('report.')) ?? '';
      return {
        name: `${name}/${file}`,
        bytes: bytesOf(REPORTS, name, file),
        truth: truthOf(`${REPORTS}/${name}/expected.json`),
      };
    });
}

interface Paper {
  readonly file: string;
  readonly container: string;
  readonly expected: string;
}

/** The same as office programs save them, where we can change their words: archives, and web pages in UTF-8. */
export function papers(): readonly Fixture[] {
  return (JSON.parse(readFileSync(join(ROOT, PAPERS, 'index.json'), 'utf8')) as readonly Paper[])
    .map(({ file, expected }) => ({ name: file, bytes: bytesOf(PAPERS, file), truth: truthOf(expected) }))
    .filter(({ name, bytes }) => /\.(?:docx|xlsx)$/.test(name) || (name.endsWith('.html') && isUtf8(bytes)));
}

function bytesOf(...names: readonly string[]): Uint8Array {
  return new Uint8Array(readFileSync(join(ROOT, ...names)));
}

function truthOf(path: string): Fixture['truth'] {
  return (JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as { cells: Fixture['truth'] }).cells;
}

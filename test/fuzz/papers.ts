import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Fixture {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** cells as they truly are */
  readonly truth: Readonly<Record<string, number | string | null>>;
}

const FOLDER = join(import.meta.dirname, '../../fixtures/annual-reports');

/** Every published report of the fixtures. */
export function fixtures(): readonly Fixture[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const file = readdirSync(join(FOLDER, name)).find((inside) => inside.startsWith('report.')) ?? '';
      const { cells } = JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8')) as {
        cells: Fixture['truth'];
      };
      return { name: `${name}/${file}`, bytes: new Uint8Array(readFileSync(join(FOLDER, name, file))), truth: cells };
    });
}

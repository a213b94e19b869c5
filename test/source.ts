import { globSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** One TypeScript file of the tree. Paths are relative to the root and have forward slashes. */
export interface Source {
  readonly path: string;
  /** `law` … `cli`, or the file's own name where it stands in src itself */
  readonly room: string;
  readonly isTest: boolean;
  readonly text: string;
  readonly lines: number;
  /** what it imports, as resolved: `src/law/citation.ts`, `node:fs`, `hono` */
  readonly imports: readonly string[];
}

const root = join(import.meta.dirname, '..');
const specifiers = /(?:^(?:import|export)\b[^;'"`]*?\bfrom |^import |\bimport\(|new URL\()'([^']+)'/gm;

/** Every TypeScript file under these folders. */
export function sources(...folders: readonly string[]): readonly Source[] {
  return folders.flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: root }).sort().map(read));
}

function read(file: string): Source {
  const path = file.split(sep).join('/');
  const text = readFileSync(join(root, file), 'utf8');
  const imports = [...text.matchAll(specifiers)].map(([, specifier = '']) => resolve(path, specifier));
  const [, room = ''] = path.split('/');
  return { path, room, isTest: path.endsWith('.test.ts'), text, lines: text.split('\n').length - 1, imports };
}

function resolve(from: string, specifier: string): string {
  if (specifier.startsWith('.')) return join(dirname(from), specifier).split(sep).join('/');
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}.ts`;
  if (specifier.startsWith('node:')) return specifier;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

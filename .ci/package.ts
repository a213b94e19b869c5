import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const taken = ['bin', 'README.md', 'README.zh-CN.md', 'LICENSE', 'CHANGELOG.md'];

/**
 * Writes the package as it is published: JavaScript with types beside it, because Node strips no types below
 * node_modules. Returns the path of its archive.
 */
export function pack(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  const home = join(folder, 'package');
  run('tsc', '-p', join(import.meta.dirname, 'tsconfig.build.json'), '--outDir', join(home, 'dist'));
  copyAssets(home);
  for (const path of taken) cpSync(join(root, path), join(home, path), { recursive: true });
  writeFileSync(join(home, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);

  return join(folder, run('npm', 'pack', home, '--silent', '--pack-destination', folder).trim());
}

/** The stylesheet, the founding reports and whatever else stands beside the code. */
function copyAssets(home: string): void {
  for (const file of globSync('**/*.*', { cwd: join(root, 'src') })) {
    if (/\.(?:ts|md)$/.test(file)) continue;
    mkdirSync(dirname(join(home, 'dist', file)), { recursive: true });
    cpSync(join(root, 'src', file), join(home, 'dist', file));
  }
}

function manifest(): object {
  const { scripts, devDependencies, imports, exports, ...kept } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  return { ...kept, imports: each(imports, built), exports: each(exports, (path) => entry(built(path))) };
}

function each<T>(map: Readonly<Record<string, string>>, change: (path: string) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(map).map(([key, path]) => [key, change(path)]));
}

function built(path: string): string {
  return path.replace('./src/', './dist/').replace(/\.ts$/, '.js');
}

function entry(path: string): object {
  return { types: path.replace(/\.js$/, '.d.ts'), default: path };
}

function run(command: string, ...args: readonly string[]): string {
  const { status, stdout } = spawnSync(command, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 2] });
  if (status !== 0) throw new Error(`${command} failed\n${stdout}`);
  return stdout;
}

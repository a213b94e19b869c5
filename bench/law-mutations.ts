import { spawn } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Mutation, mutationsOf } from './mutations.ts';

/**
 * Changes every named constant and every holiday of the law by one, one at a time, in a copy of the tree, and asks whether
 * a test notices. Prints what went unnoticed; exits with 1 when anything did.
 */
const root = join(import.meta.dirname, '..');
const apart = /(?:\.test\.ts$|\/(?:glossary|report-format|oracle|texts)\/|glossary\.ts$|index\.ts$)/;
const files = globSync('src/law/**/*.ts', { cwd: root }).filter((file) => !apart.test(file));
const mutations = files.flatMap((file) => mutationsOf(file, readFileSync(join(root, file), 'utf8')));

const waiting = [...mutations];
const survivors: Mutation[] = [];
await Promise.all(Array.from({ length: availableParallelism() }, worker));

for (const { file, line, from, to } of survivors) console.log(`${file}:${line} ${from} → ${to} went unnoticed`);
console.log(`${mutations.length} changes, ${mutations.length - survivors.length} noticed, ${survivors.length} not`);
process.exitCode = survivors.length || !mutations.length ? 1 : 0;

async function worker(): Promise<void> {
  const copy = mkdtempSync(join(tmpdir(), 'gongkai-law-'));
  cpSync(join(root, 'src/law'), join(copy, 'src/law'), { recursive: true });
  cpSync(join(root, 'docs/decisions'), join(copy, 'docs/decisions'), { recursive: true });
  writeFileSync(join(copy, 'package.json'), '{"type":"module"}');

  for (let one = waiting.shift(); one; one = waiting.shift()) if (!(await noticed(one, copy))) survivors.push(one);
  rmSync(copy, { recursive: true });
}

/** The tests beside the file are asked first, then all of them. */
async function noticed({ file, mutated }: Mutation, copy: string): Promise<boolean> {
  const path = join(copy, file);
  const original = readFileSync(path, 'utf8');
  writeFileSync(path, mutated);
  const beside = globSync(`${dirname(file).replace('/notices', '')}/*.test.ts`, { cwd: copy }).filter(
    (test) => !/oracle/.test(test),
  );
  const found = (await fails(beside, copy)) || (await fails(globSync('src/law/**/*.test.ts', { cwd: copy }), copy));
  writeFileSync(path, original);
  return found;
}

function fails(tests: readonly string[], cwd: string): Promise<boolean> {
  const child = spawn(process.execPath, ['--test', '--test-isolation=none', ...tests], { cwd, stdio: 'ignore' });
  return new Promise((done) => child.on('close', (code) => done(code !== 0)));
}

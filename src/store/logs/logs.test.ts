import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { dropOldLogs, LOGS } from './files.ts';
import { openLog } from './log.ts';
import { traceOf } from './trace.ts';

test('a file for each day in China, for each process, that nobody else may read', async (t) => {
  const data = fresh(t);
  let now = '2026-03-02T15:59:59Z';
  const log = openLog({ data, now: () => now, output: 'nothing' });
  log.info('one');
  now = '2026-03-02T16:00:00Z';
  log.info('two', { count: 2 });
  await log.close();

  const names = readdirSync(join(data, LOGS)).toSorted();
  assert.deepEqual(
    names.map((name) => name.replace(/\.[^.]+\./, '.HOST.')),
    [`2026-03-02.HOST.${process.pid}.jsonl`, `2026-03-03.HOST.${process.pid}.jsonl`],
  );
  const [first, second] = names.map((name) => JSON.parse(readFileSync(join(data, LOGS, name), 'utf8')));
  assert.equal(first.event, 'one');
  assert.deepEqual(
    { level: second.level, time: second.time, event: second.event, count: second.count },
    { level: 'info', time: now, event: 'two', count: 2 },
  );
  assert.equal(statSync(join(data, LOGS)).mode & 0o777, 0o700);
  assert.equal(statSync(join(data, LOGS, names[0] ?? '')).mode & 0o777, 0o600);
});

test('what is below the level is not written', async (t) => {
  const data = fresh(t);
  const log = openLog({ data, now: () => '2026-03-02T04:00:00Z', level: 'warn', output: 'nothing' });
  log.info('quiet');
  log.warn('loud');
  await log.close();
  assert.deepEqual(
    lines(data).map(({ event }) => event),
    ['loud'],
  );
});

test('logs are kept for 190 days; what is no log of ours stays', async (t) => {
  const data = fresh(t);
  assert.equal(await dropOldLogs(data, '2026-10-01T04:00:00Z'), 0);
  mkdirSync(join(data, LOGS));
  const [kept, old] = ['2026-03-25.a.1.jsonl', '2026-03-24.a.1.jsonl'];
  const others = ['2020-01-01.note.txt', 'x.jsonl', '2020-01-01.a.1.jsonl.gz'];
  for (const name of [kept, old, ...others]) writeFileSync(join(data, LOGS, name), '');

  assert.equal(await dropOldLogs(data, '2026-10-01T04:00:00Z'), 1);
  assert.equal(await dropOldLogs(data, '2026-10-01T04:00:00Z'), 0);
  assert.deepEqual(readdirSync(join(data, LOGS)).toSorted(), [kept, ...others].toSorted());
});

test('of an error its kind, code and lines are told; never what it says, even where that looks like code', () => {
  const said = '王小青\n    at 000000199001010017 (file:///wang:1:1)\n    at wang (file:///wang:1:1)';
  const error = Object.assign(new TypeError(said, { cause: new Error(said) }), { code: '23505', detail: said });
  const trace = traceOf(error);

  assert.equal(trace.kind, 'TypeError');
  assert.equal(trace.code, '23505');
  assert.match(trace.at[0] ?? '', /^at .*logs\.test\.ts:\d+:\d+\)?$/);
  assert.equal(trace.cause?.kind, 'Error');
  assert.doesNotMatch(JSON.stringify(trace), /王小青|000000199001010017|wang/);
  assert.match(traceOf(new Error('')).at[0] ?? '', /logs\.test\.ts/);
  for (const changed of [{ name: said }, { message: 'other' }])
    assert.doesNotMatch(JSON.stringify(traceOf(Object.assign(error, changed))), /王小青|wang/);
  assert.deepEqual(traceOf(said), { kind: 'string', at: [] });
});

test('a folder that cannot be made is a mistake at the start', (t) => {
  const data = fresh(t);
  writeFileSync(join(data, LOGS), 'a file');
  assert.throws(() => openLog({ data, now: () => '2026-03-02T04:00:00Z', output: 'nothing' }), { code: 'EEXIST' });
});

test('nobody reads the output: the process neither stands still nor fails to end', async (t) => {
  const data = fresh(t);
  const script = `import { openLog } from ${JSON.stringify(new URL('log.ts', import.meta.url).href)};
    const log = openLog({ data: ${JSON.stringify(data)}, now: () => '2026-03-02T04:00:00Z' });
    for (let i = 0; i < 20000; i++) log.info('line', { i, filler: 'x'.repeat(100) });
    await log.close();
    process.exitCode = 7;`;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  child.stdout.destroy();

  assert.equal(code, 7);
  assert.equal(lines(data).length, 20_000);
});

test('a process that dies of an error says where, and not what was in it', async (t) => {
  const data = fresh(t);
  const url = (name: string) => JSON.stringify(new URL(name, import.meta.url).href);
  const script = `import { openLog } from ${url('log.ts')};
    import { logCrashes } from ${url('crash.ts')};
    logCrashes(openLog({ data: ${JSON.stringify(data)}, now: () => '2026-03-02T04:00:00Z', output: 'nothing' }));
    setTimeout(() => Promise.reject(new RangeError('王小青')), 1);
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', script]);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk;
    });
  assert.deepEqual(await once(child, 'close'), [1, null]);

  assert.equal(said, '');
  const [crash] = lines(data);
  assert.deepEqual([crash.event, crash.level, crash.error.kind], ['crashed', 'error', 'RangeError']);
  assert.doesNotMatch(JSON.stringify(crash), /王小青/);
});

function lines(data: string) {
  return readdirSync(join(data, LOGS)).flatMap((name) =>
    readFileSync(join(data, LOGS, name), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  );
}

function fresh(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

import { fork } from 'node:child_process';
import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { startPostgres } from './postgres.ts';
import { prepare } from './prepare.ts';
import { add, type Tally } from './tally.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { long: { type: 'boolean' } } });
const root = join(import.meta.dirname, '..');
const minutes = values.long ? 120 : 8;

/** `npm test`: all tests, or those under the paths given; `--long`: the long runs of fuzzing and of storms. */
process.chdir(root);
await prepare();
const { passed, failed, skipped } = add(await withPostgres(() => inTurn(groups())));
process.exitCode = failed > 0 || passed === 0 || (process.env.CI && skipped > 0) ? 1 : 0;
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);

interface Group {
  readonly name: string;
  readonly files: readonly string[];
}

/** A room's tests share a process; what lies under test/ is slow, and each file has one of its own. */
function groups(): readonly Group[] {
  const files = globSync(values.long ? 'test/{fuzz,storm}/**/*.test.ts' : '{test,src}/**/*.test.ts').sort();
  const chosen = files.filter((file) => !positionals.length || positionals.some((path) => file.startsWith(path)));
  const byName = Map.groupBy(chosen, (file) => (file.startsWith('test') ? file : room(file)));
  return [...byName].map(([name, files]) => ({ name, files })).sort(bySlowness);
}

function room(file: string): string {
  const folders = file.split(sep).slice(0, -1);
  return folders.slice(0, 3).join('/');
}

/** The slow ones first, so that no core idles at the end: what lies under test/, then the rooms with most files. */
function bySlowness(a: Group, b: Group): number {
  const isSlow = ({ name }: Group) => Number(name.startsWith('test'));
  return isSlow(b) - isSlow(a) || b.files.length - a.files.length;
}

/** Tests of storage find a server by GONGKAI_TEST_POSTGRES: the one that is given from outside, or one for this run. */
async function withPostgres<T>(run: () => Promise<T>): Promise<T> {
  const server = process.env.GONGKAI_TEST_POSTGRES ? null : await startPostgres();
  if (server) process.env.GONGKAI_TEST_POSTGRES = server.url;
  try {
    return await run();
  } finally {
    await server?.stop();
  }
}

async function inTurn(groups: readonly Group[]): Promise<readonly Tally[]> {
  const waiting = [...groups];
  const tallies: Tally[] = [];
  const worker = async () => {
    for (let group = waiting.shift(); group; group = waiting.shift()) tallies.push(await runGroup(group));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return tallies;
}

/** Runs one group and prints it when it is done, so that two never mix. */
function runGroup({ name, files }: Group): Promise<Tally> {
  const started = performance.now();
  const env = { ...process.env, ...(values.long && { GONGKAI_LONG: '1' }) };
  const child = fork(join(root, 'test/group.ts'), [...files], { silent: true, env, timeout: minutes * 60_000 });
  const output: Buffer[] = [];
  let tally: Tally | undefined;
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => output.push(chunk));
  child.on('message', (message) => {
    tally = message as Tally;
  });

  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      const result = tally ?? { passed: 0, failed: 1, skipped: 0 };
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${name}: ${result.passed} passed, ${seconds} s`);
      if (!tally) output.push(Buffer.from(`  FAILED: ended with ${signal ?? code} before its tests did\n`));
      process.stdout.write(Buffer.concat(output));
      resolve(result);
    });
  });
}

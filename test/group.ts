import { run } from 'node:test';
import type { TestEvent } from 'node:test/reporters';
import { inspect } from 'node:util';
import type { Tally } from './tally.ts';

const slow = 5000;

/** A process of its own: runs the test files given to it one after the other, and sends their tally to its parent. */
let tally: Tally = { passed: 0, failed: 0, skipped: 0 };
for await (const event of run({ files: process.argv.slice(2), isolation: 'none' }) as AsyncIterable<TestEvent>) {
  if (event.type === 'test:summary' && !event.data.file) tally = count(event.data.counts);
  const line = lineOf(event);
  if (line) console.log(line);
}
process.exitCode = tally.failed > 0 ? 1 : 0;
process.send?.(tally, () => process.exit());

type Counts = Extract<TestEvent, { type: 'test:summary' }>['data']['counts'];

function count({ passed, tests, cancelled, skipped, todo }: Counts): Tally {
  const unfinished = skipped + todo;
  return { passed, skipped: unfinished, failed: Math.max(tests - passed - unfinished, cancelled) };
}

/** What passes is silent. */
function lineOf({ type, data }: TestEvent): string | null {
  if (type === 'test:fail') return failure(data);
  if (type === 'test:diagnostic' && data.file) return `    ${data.message}`;
  if (type !== 'test:pass' || data.details.type === 'suite') return null;
  if (data.skip || data.todo) return `  skipped: ${data.name} (${data.skip || data.todo})`;
  return data.details.duration_ms > slow ? `  ${Math.round(data.details.duration_ms / 1000)} s: ${data.name}` : null;
}

function failure({ name, file, line, details: { error } }: Extract<TestEvent, { type: 'test:fail' }>['data']): string {
  if ('failureType' in error && error.failureType === 'subtestsFailed') return '';
  const cause = error.cause ?? error;
  const why = cause instanceof Error ? (cause.stack ?? cause.message) : inspect(cause);
  return `  FAILED: ${name} (${file}:${line})\n${why.replace(/^/gm, '    ')}`;
}

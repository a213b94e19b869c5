import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { openRegistry } from '#agencies/open';
import { agenciesProjection } from '#agencies/projection';
import { systemsProjection } from '#agencies/systems/projection';
import type { Registry } from '#agencies/types';
import { remediesProjection } from '#remedies/projection';
import { reportsProjection } from '#reports/projection';
import { requestsProjection } from '#requests/projection';
import type { Whereabouts } from '#store/open';
import { cli } from './cli.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/annual-reports');
/** A folder of its own for every test process. */
export const folder = mkdtempSync(join(tmpdir(), 'gongkai-test-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const projections = [agenciesProjection, systemsProjection, requestsProjection, remediesProjection, reportsProjection];
const now = () => '2026-06-01T02:00:00Z';

export const fixture = (name: string) => join(FIXTURES, name);
export const inFolder = (name: string, text: string) => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
};

/** The data that commands of this test work on. */
export function opened(where: Whereabouts): Promise<Registry> {
  return openRegistry(where, { projections, now, env: {} });
}

/** For tests: runs the command as a person would, and hands back what they would see. */
export async function gongkai(...args: readonly string[]) {
  const printed: string[] = [];
  const told: string[] = [];
  const served: unknown[] = [];
  const code = await cli(
    args,
    {
      serve: async (options) => void served.push(options),
      today: () => '2026-06-01',
      now,
      elapsed: () => 0,
      openLedger: opened,
      clock: async (_ledger, { once }) => (once ? [{ job: 'dropUploads', did: 2, trouble: null }] : null),
    },
    {
      print: async (text) => void printed.push(typeof text === 'string' ? text : new TextDecoder().decode(text)),
      tell: (text) => void told.push(text),
      input: async () => new Uint8Array(readFileSync(fixture('seed-yanjin-2023/report.txt'))),
      ask: null,
      env: {},
      colour: false,
      bar: false,
      width: 100,
    },
  );
  const out = printed.join('');
  return { code, out, err: told.join(''), served, lines: out.trim().split('\n') };
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GENESIS } from '#journal/canonical';
import { isSame, rebuild } from '#journal/rebuild';
import { type Head, rowOf } from '#journal/row';
import type { Data, Ledger } from '#journal/types';
import { regulation } from '#law/citation';
import { openStore } from '#store/open';
import type { JournalRow } from '#store/tables/journal';
import { agenciesProjection } from '../src/agencies/projection.ts';
import type { Figure } from './run.ts';

const NOW = '2026-03-02T04:00:00Z';
const AGENCY = 'qinghe-civil-affairs';
const MEGABYTE = 2 ** 20;
const BATCH = 100;
const ACTS_A_PERSON = 100;

/** Computes all tables from many acts, twice: the memory it took after a tenth of them, and the most it ever took. */
export async function rebuilding(full: boolean): Promise<Figure> {
  const acts = full ? 1_000_000 : 50_000;
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
  const store = await openStore({ folder }, NOW);
  const ledger: Ledger = { ...store, projections: [agenciesProjection], now: () => NOW };
  try {
    await fill(ledger, acts);
    await rebuild(ledger);
    return await measure(ledger, acts);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

async function measure(ledger: Ledger, acts: number): Promise<Figure> {
  const started = performance.now();
  let [early, most] = [0, 0];
  const { tables } = await rebuild(ledger, {
    told: (done) => {
      const now = process.memoryUsage.rss();
      if (done <= acts / 10) early = Math.max(early, now);
      most = Math.max(most, now);
    },
  });
  const seconds = (performance.now() - started) / 1000;
  if (!tables.every(isSame)) throw new Error('a table is not the same when it is computed again');

  return {
    what: `computing everything anew from ${acts} acts on SQLite, ${seconds.toFixed(1)} s, ${Math.round(acts / seconds)} acts/s: memory at most`,
    ours: `${Math.round(most / MEGABYTE)} MB`,
    floor: `${Math.round(early / MEGABYTE)} MB after the first tenth`,
    ratio: most / early,
    wanted: { atMost: 1.2 },
  };
}

async function fill({ db }: Ledger, acts: number): Promise<void> {
  let head: Head = { seq: 0, hash: GENESIS };
  await db.transaction().execute(async (tx) => {
    for (let seq = 0; seq < acts; seq += BATCH) {
      const rows: JournalRow[] = [];
      for (let n = seq; n < Math.min(acts, seq + BATCH); n++) {
        const row = nth(n, head);
        rows.push(row);
        head = row;
      }
      await tx.insertInto('journal').values(rows).execute();
    }
  });
}

/** A person is appointed, and then suspended and reinstated by turns. */
function nth(n: number, head: Head): JournalRow {
  const version = n % ACTS_A_PERSON;
  const act = version === 0 ? 'appoint' : version % 2 === 0 ? 'reinstate' : 'suspend';
  const data: Data = version === 0 ? { section: 'office', roles: ['clerk'] } : {};
  const subject = `staff/${Math.floor(n / ACTS_A_PERSON)}`;
  const doing = { agency: AGENCY, subject, seen: version, act, by: 'staff/k3m7q2x9aa', day: '2026-03-02', data };
  return rowOf({ ...doing, under: regulation(4) }, head, NOW);
}

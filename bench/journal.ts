import { type BenchLedger, ledgers, recordOne } from './journal-ledgers.ts';
import { rebuilding } from './journal-rebuild.ts';
import type { Figure } from './run.ts';
import { wallInTurn } from './time.ts';

const ACTS = 200;
const AGENCIES = 8;

/** `record()` beside the bare insert of the same bytes; agencies at once beside one; computing everything anew. */
export async function journal(full: boolean): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const bench of await ledgers()) {
    try {
      figures.push(await recording(bench));
      if (bench.name === 'PostgreSQL') figures.push(await together(bench));
    } finally {
      await bench.end();
    }
  }
  return [...figures, await rebuilding(full)];
}

async function recording(bench: BenchLedger): Promise<Figure> {
  const { ours, floor } = await wallInTurn(
    () => repeat(() => recordOne(bench.ledger, 'qinghe-civil-affairs')),
    () => repeat(bench.insertOne),
  );
  return {
    what: `record() in its transaction on ${bench.name}, ${bench.trips} an act`,
    ours: `${perSecond(ours)} acts/s`,
    floor: `${perSecond(floor)} of begin, insert, commit`,
    ratio: floor / ours,
    wanted: { atLeast: bench.name === 'SQLite' ? 0.4 : 0.3 },
  };
}

async function together({ name, ledger }: BenchLedger): Promise<Figure> {
  const agencies = Array.from({ length: AGENCIES }, (_, n) => `qinghe-town-${n}`);
  const { ours, floor } = await wallInTurn(
    () => Promise.all(agencies.map((agency) => repeat(() => recordOne(ledger, agency), ACTS / AGENCIES))),
    () => repeat(() => recordOne(ledger, 'qinghe-town-0')),
  );
  return {
    what: `${AGENCIES} agencies at once on ${name}`,
    ours: `${perSecond(ours)} acts/s`,
    floor: `${perSecond(floor)} of one agency`,
    ratio: floor / ours,
    wanted: { atLeast: 1.5 },
  };
}

async function repeat(one: () => unknown, times: number = ACTS): Promise<void> {
  for (let n = 0; n < times; n++) await one();
}

function perSecond(ms: number): number {
  return Math.round((ACTS * 1000) / ms);
}

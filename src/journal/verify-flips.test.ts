import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { Store } from '#store/engine';
import { onEveryDatabase } from '#store/sample-engines';
import { unguarded } from '#store/sample-unguarded';
import type { JournalRow } from '#store/tables/journal';
import { covered } from './canonical.ts';
import { rowsAfter } from './queries/chains.ts';
import { drawsFrom, recordSome, sampleAgencies, sampleLedger } from './sample-acts.ts';
import { verify } from './verify.ts';
import type { Finding } from './verify-finding.ts';

/** PGlite answers what PostgreSQL answers, and takes longer over it. */
const flips = { SQLite: 1000, PostgreSQL: 1000, PGlite: 200 } as const;
const SEED = 20_260_302;

const columns = [...covered, 'hash'] as const;
/** how many bytes a whole number has in the table */
const width: Readonly<Partial<Record<(typeof columns)[number], number>>> = { seq: 8, version: 8, v: 4 };

onEveryDatabase('翻转任意一个字节，每次都查得出在哪里', async (t, database, engine) => {
  const store = await unguarded(t, database);
  const draw = drawsFrom(SEED);
  await recordSome(sampleLedger(store), 16, draw, sampleAgencies.slice(0, 2));
  const rows: JournalRow[] = [];
  for (const agency of sampleAgencies) rows.push(...(await rowsAfter(store.db, agency, 0, 100)));

  const flipped = new Map<string, number>();
  for (let done = 0; done < flips[engine]; ) {
    const row = rows[draw(rows.length)];
    const column = columns[draw(columns.length)];
    assert.ok(row && column);
    const findings = await flip(store, row, { column, place: draw(1000), bit: 1 + draw(255) });
    if (!findings) continue;

    assert.ok(
      findings.some(({ agency, seq }) => agency === row.agency_id && seq === row.seq),
      `${engine} ${row.agency_id} ${row.seq} ${column}: ${JSON.stringify(findings)}`,
    );
    flipped.set(column, (flipped.get(column) ?? 0) + 1);
    done++;
  }
  assert.deepEqual([...flipped.keys()].sort(), [...columns].sort());
  t.diagnostic(`${engine}: ${[...flipped].map(([column, count]) => `${column} ${count}`).join(', ')}`);
});

interface Flip {
  readonly column: (typeof columns)[number];
  readonly place: number;
  /** what the byte is combined with */
  readonly bit: number;
}

/** What verify says of a journal with one byte flipped; null where the database refuses such a row. */
async function flip(store: Store, row: JournalRow, what: Flip): Promise<readonly Finding[] | null> {
  const undo = new Error('undo');
  let findings: readonly Finding[] | null = null;
  let written = false;
  const value = flippedValue(store, row, what);
  if (value === null) return null;

  try {
    await store.db.transaction().execute(async (tx) => {
      await tx
        .updateTable('journal')
        .set({ [what.column]: value })
        .where('agency_id', '=', row.agency_id)
        .where('seq', '=', row.seq)
        .execute();
      written = true;
      findings = (await verify(tx)).findings;
      throw undo;
    });
  } catch (error) {
    // a key that is taken, a number that is too large
    if (error !== undo && written) throw error;
  }
  return findings;
}

function flippedValue({ engine }: Store, row: JournalRow, { column, place, bit }: Flip): unknown {
  const bytes = width[column] ? numberBytes(Number(row[column]), width[column]) : Buffer.from(String(row[column]));
  const at = place % bytes.length;
  bytes.writeUInt8(bytes.readUInt8(at) ^ bit, at);

  if (width[column]) return width[column] === 8 ? bytes.readBigInt64BE() : bytes.readInt32BE();
  if (engine.name === 'sqlite') return sql`cast(${bytes} as text)`;
  // this engine keeps no bytes that are no text
  const text = bytes.toString();
  return bytes.includes(0) || !Buffer.from(text).equals(bytes) ? null : text;
}

function numberBytes(value: number, length: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64BE(BigInt(value));
  return bytes.subarray(8 - length);
}

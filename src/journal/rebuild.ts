import type { Tx } from '#store/schema';
import type { JournalRow } from '#store/tables/journal';
import { type Digest, digestOf } from './digest.ts';
import { chainedAgencies, rowsAfter } from './queries/chains.ts';
import { emptyTable, refillHeads, stopRecording } from './queries/tables.ts';
import { actOf } from './row.ts';
import type { Ledger } from './types.ts';

const PAGE = 1000;

/** A table that is computed from the journal, before and after it was computed anew. */
export interface RebuiltTable {
  readonly table: string;
  readonly before: Digest;
  readonly after: Digest;
}

export interface Rebuilt {
  readonly acts: number;
  readonly tables: readonly RebuiltTable[];
}

export interface Rebuilding {
  /** compare only: the tables stay as they were */
  readonly check?: boolean;
  /** told after every page how many acts were replayed */
  readonly told?: (acts: number) => void;
}

/** Computes every projection anew from the journal, in one transaction in which nobody records anything. */
export async function rebuild(ledger: Ledger, { check = false, told }: Rebuilding = {}): Promise<Rebuilt> {
  let rebuilt: Rebuilt | undefined;
  try {
    await ledger.db.transaction().execute(async (tx) => {
      await stopRecording(tx, ledger.engine);
      rebuilt = await anew(ledger, tx, told);
      if (check) throw new Undone();
    });
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
  }
  if (!rebuilt) throw new Error('nothing was rebuilt');
  return rebuilt;
}

/** Whether a table is what the journal makes it. */
export function isSame({ before, after }: RebuiltTable): boolean {
  return before.rows === after.rows && before.hash === after.hash;
}

/** An act that no table can be computed from; `message` names it. */
export class Unreplayable extends Error {
  override readonly name = 'Unreplayable';
}

/** Takes a transaction back. */
class Undone extends Error {}

async function anew(ledger: Ledger, tx: Tx, told: Rebuilding['told']): Promise<Rebuilt> {
  const before: Before[] = [];
  for (const table of tablesOf(ledger)) before.push({ ...table, before: await digestOf(tx, table.table, table.key) });

  // a table may refer to one that stands before it
  for (const { table } of before.toReversed()) await emptyTable(tx, table);
  await refillHeads(tx);
  const acts = await replay(ledger, tx, told);

  const tables: RebuiltTable[] = [];
  for (const { table, key, before: was } of before)
    tables.push({ table, before: was, after: await digestOf(tx, table, key) });
  return { acts, tables };
}

interface Table {
  readonly table: string;
  readonly key: readonly string[];
}

interface Before extends Table {
  readonly before: Digest;
}

function tablesOf({ projections }: Ledger): readonly Table[] {
  const all = projections.flatMap(({ tables }) => Object.entries(tables));
  return [['journal_head', ['agency_id']] as const, ...all].map(([table, key]) => ({ table, key }));
}

/** Every act, agency by agency, in the order of its chain. */
async function replay({ projections }: Ledger, tx: Tx, told: Rebuilding['told']): Promise<number> {
  let acts = 0;
  for (const agency of await chainedAgencies(tx)) {
    let page = await rowsAfter(tx, agency, 0, PAGE);
    while (page.length) {
      for (const row of page) await apply(projections, tx, row);
      acts += page.length;
      told?.(acts);
      page = await rowsAfter(tx, agency, page.at(-1)?.seq ?? 0, PAGE);
    }
  }
  return acts;
}

async function apply(projections: Ledger['projections'], tx: Tx, row: JournalRow): Promise<void> {
  try {
    const act = actOf(row);
    for (const projection of projections) await projection.apply(tx, act);
  } catch (error) {
    throw new Unreplayable(`单位 ${row.agency_id} 的第 ${row.seq} 条留痕读不出或者算不出，没有改动任何表`, {
      cause: error,
    });
  }
}

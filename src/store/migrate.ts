import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Engine, EngineName } from './engine.ts';
import { type Steps, steps, textOf } from './migrations/steps.ts';
import type { Schema, Tx } from './schema.ts';
import type { Instant } from './time.ts';

/** The steps that a database has taken are not those of this program; `message` says what to do. */
export class Unmigratable extends Error {
  override readonly name = 'Unmigratable';
}

const LEDGER = `
  create table if not exists migration (
    name text not null primary key,
    checksum text not null,
    at text not null
  )`;

/** Brings the database to the newest schema: all steps that are missing, or none. Several processes take turns. */
export async function migrate(db: Kysely<Schema>, engine: Engine, now: Instant, all: Steps = steps): Promise<void> {
  await db.transaction().execute(async (tx) => {
    if (engine.lockMigrations) await sql.raw(engine.lockMigrations).execute(tx);
    await takeSteps(tx, engine, now, all);
  });
}

/** Takes the steps that are missing, in a transaction that is under way. */
export async function takeSteps(tx: Tx, engine: Engine, now: Instant, all: Steps): Promise<void> {
  await sql.raw(LEDGER).execute(tx);

  for (const [name, text] of await missing(tx, engine.name, all)) {
    if (text) await sql.raw(text).execute(tx);
    await tx
      .insertInto('migration')
      .values({ name, checksum: checksum(text), at: now })
      .execute();
  }
}

/** Whether every step is taken already. Throws Unmigratable where one was edited, or is of a newer program. */
export async function isMigrated(db: Kysely<Schema>, engine: Engine, all: Steps = steps): Promise<boolean> {
  const tables = await db.introspection.getTables();
  return tables.some(({ name }) => name === 'migration') && (await missing(db, engine.name, all)).length === 0;
}

async function missing(db: Kysely<Schema>, engine: EngineName, all: Steps) {
  const taken = new Map(
    (await db.selectFrom('migration').selectAll().execute()).map(({ name, checksum }) => [name, checksum]),
  );
  const texts = Object.entries(all).map(([name, step]) => [name, textOf(step, engine)] as const);

  refuseStrangers(texts, taken);
  return texts.filter(([name]) => !taken.has(name));
}

function refuseStrangers(texts: readonly (readonly [string, string | null])[], taken: ReadonlyMap<string, string>) {
  const edited = texts.find(([name, text]) => taken.has(name) && taken.get(name) !== checksum(text));
  if (edited)
    throw new Unmigratable(`数据库升级步骤 ${edited[0]} 与已经执行过的不同，程序被改动过。请改用正式发布的版本。`);

  const known = new Set(texts.map(([name]) => name));
  const newer = [...taken.keys()].find((name) => !known.has(name));
  if (newer) throw new Unmigratable(`数据库由更新的版本升级过（步骤 ${newer}）。请改用那个版本或者更新的版本。`);
}

/** What a step's text is recognised by. */
export function checksum(text: string | null): string {
  return createHash('sha256')
    .update(text ?? '')
    .digest('hex');
}

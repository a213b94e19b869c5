import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { steps } from './migrations/steps.ts';

/** Brings the database to the newest schema: all steps that are missing, or none. */
export async function migrate<Tables>(db: Kysely<Tables>): Promise<void> {
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => migrations } }).migrateToLatest();
  if (error) throw error;
}

const migrations: Record<string, Migration> = Object.fromEntries(
  Object.entries(steps).map(([name, step]) => [name, { up: async (db) => void (await step(db.schema).execute()) }]),
);

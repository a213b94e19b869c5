import { sql } from 'kysely';
import type { Db } from '#store/schema';
import type { Instant } from '#store/time';

/** What SQLite finds damaged in its file; null where nothing is. */
export async function damageOf(db: Db): Promise<string | null> {
  const { rows } = await sql<{ readonly quick_check: string }>`pragma quick_check(1)`.execute(db);
  const says = rows[0]?.quick_check ?? 'ok';
  return says === 'ok' ? null : says;
}

/** The names of the triggers that keep the journal from being changed, of those that are at work. */
export async function journalTriggers(db: Db, engine: 'sqlite' | 'postgres'): Promise<readonly string[]> {
  const { rows } =
    engine === 'sqlite'
      ? await sql<{ readonly name: string }>`
          select name from sqlite_schema where type = 'trigger' and tbl_name = 'journal'`.execute(db)
      : await sql<{ readonly name: string }>`
          select tgname as name from pg_trigger
          where tgrelid = 'journal'::regclass and not tgisinternal and tgenabled <> 'D'`.execute(db);
  return rows.map(({ name }) => name);
}

/** PostgreSQL: the role that asks, and whether it may do more with the journal than read and add. */
export async function journalPrivilege(db: Db): Promise<{ readonly role: string; readonly may: boolean }> {
  const { rows } = await sql<{ readonly role: string; readonly may: boolean }>`
    select current_user as role, has_table_privilege('journal', 'update, delete, truncate, trigger') as may`.execute(
    db,
  );
  return rows[0] ?? { role: '', may: false };
}

/** The newest instant of any act; null before the first. */
export async function newestAct(db: Db): Promise<Instant | null> {
  const heads = await db
    .selectFrom('journal_head as head')
    .innerJoin('journal as act', (join) =>
      join.onRef('act.agency_id', '=', 'head.agency_id').onRef('act.seq', '=', 'head.seq'),
    )
    .select('act.instant')
    .execute();
  return heads.map(({ instant }) => instant).reduce<Instant | null>((a, b) => (a !== null && a > b ? a : b), null);
}

/** Those who may sign in: their roles as JSON, and whether a code of an authenticator is asked of them. */
export async function whoSignsIn(
  db: Db,
): Promise<readonly { readonly roles: string; readonly secondFactor: boolean }[]> {
  const rows = await db
    .selectFrom('staff')
    .innerJoin('vault_user', 'vault_user.id', 'staff.staff_id')
    .select(['staff.roles', 'vault_user.two_factor_enabled'])
    .where('staff.state', '=', 'active')
    .execute();
  return rows.map(({ roles, two_factor_enabled }) => ({ roles, secondFactor: two_factor_enabled === 1 }));
}

import { Kysely, sql } from 'kysely';
import { sqliteConnection } from '../dialects/sqlite.ts';
import { takeSteps } from '../migrate.ts';
import type { Steps } from '../migrations/steps.ts';
import type { Schema } from '../schema.ts';

/** A table as both engines have it. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  /** the columns of the primary key, in its order */
  readonly key: readonly string[];
  /** the columns that hold whole numbers; all others hold text */
  readonly numbers: ReadonlySet<string>;
}

/** The tables that some steps make, in the order of their making: a table stands behind those it refers to. */
export async function shapeOf(steps: Steps): Promise<readonly Table[]> {
  const { engine, dialect } = sqliteConnection(':memory:');
  const db = new Kysely<Schema>({ dialect });
  try {
    await db.transaction().execute((tx) => takeSteps(tx, engine, '', steps));
    return (await columnsOf(db)).map(asTable);
  } finally {
    await db.destroy();
  }
}

interface Column {
  readonly name: string;
  readonly type: string;
  /** its place in the primary key, from 1; 0 outside of it */
  readonly pk: number;
}

async function columnsOf(db: Kysely<Schema>): Promise<readonly (readonly [string, readonly Column[]])[]> {
  const { rows } = await sql<Column & { readonly table: string }>`
    select made.name as "table", column.name, lower(column.type) as type, column.pk
    from sqlite_schema made
    join pragma_table_list listed on listed.name = made.name and listed.type = 'table'
    join pragma_table_info(made.name) column
    where made.name <> 'migration' and made.name not like 'sqlite!_%' escape '!'
    order by made.rowid, column.cid`.execute(db);
  return [...Map.groupBy(rows, ({ table }) => table)];
}

function asTable([name, columns]: readonly [string, readonly Column[]]): Table {
  const key = columns.filter(({ pk }) => pk > 0).toSorted((a, b) => a.pk - b.pk);
  if (!key.length) throw new Error(`${name} has no primary key`);

  return {
    name,
    columns: columns.map((column) => column.name),
    key: key.map((column) => column.name),
    numbers: new Set(columns.filter(({ type }) => type.includes('int')).map((column) => column.name)),
  };
}

/** Sessions, rates, keys of forms, leases: what may be lost. */
export function mayBeLost({ name }: Pick<Table, 'name'>): boolean {
  return name.startsWith('keep_');
}

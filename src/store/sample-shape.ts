import { sql } from 'kysely';
import type { EngineName } from './engine.ts';
import type { Db } from './schema.ts';

/** A table as the engine itself describes it. */
export interface Shape {
  readonly name: string;
  /** `agency_id text not null` */
  readonly columns: readonly string[];
  readonly primary: readonly string[];
  /** every unique constraint and index, beside the primary key */
  readonly indexes: readonly Index[];
  readonly references: readonly Reference[];
}

export interface Index {
  readonly unique: boolean;
  readonly columns: readonly string[];
}

export interface Reference {
  readonly columns: readonly string[];
  readonly to: string;
  readonly toColumns: readonly string[];
  readonly onDelete: string;
}

/** Every table of the database, by name. */
export async function shapesOf(db: Db, engine: EngineName): Promise<ReadonlyMap<string, Shape>> {
  const { rows } = await sql.raw<{ readonly name: string; readonly shape: string }>(texts[engine]).execute(db);
  return new Map(rows.map(({ name, shape }) => [name, sorted(name, JSON.parse(shape))]));
}

/** Engines list indexes and references in orders of their own. */
function sorted(name: string, { columns, primary, indexes, references }: Shape): Shape {
  const inOrder = <T>(all: readonly T[]) => all.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  const flags = indexes.map((index) => ({ unique: Boolean(index.unique), columns: index.columns }));
  return { name, columns, primary, indexes: inOrder(flags), references: inOrder(references) };
}

const sqlite = `
  select t.name, json_object(
    'columns', (
      select json_group_array(lower(name || ' ' || type || iif("notnull", ' not null', '')) order by cid)
      from pragma_table_info(t.name)),
    'primary', (select json_group_array(name order by pk) from pragma_table_info(t.name) where pk > 0),
    'indexes', (
      select json_group_array(json_object('unique', "unique", 'columns', (
        select json_group_array(i.name order by i.seqno) from pragma_index_info(l.name) i)))
      from pragma_index_list(t.name) l where l.origin <> 'pk'),
    'references', (
      select json_group_array(json(one)) from (
        select json_object(
          'columns', json_group_array("from" order by seq), 'to', "table",
          'toColumns', json_group_array("to" order by seq), 'onDelete', lower(on_delete)) as one
        from pragma_foreign_key_list(t.name) group by id))
  ) as shape
  from sqlite_master t where t.type = 'table' and t.name not like 'sqlite_%' order by t.name`;

const names = (keys: string, of: string) => `(
  select coalesce(json_agg(a.attname order by k.n), '[]') from unnest(${keys}) with ordinality k (number, n)
  join pg_attribute a on a.attrelid = ${of} and a.attnum = k.number)`;

const postgres = `
  select c.relname as name, json_build_object(
    'columns', (
      select json_agg(a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
        || case when a.attnotnull then ' not null' else '' end order by a.attnum)
      from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped),
    'primary', coalesce((
      select ${names('i.indkey', 'c.oid')} from pg_index i where i.indrelid = c.oid and i.indisprimary), '[]'),
    'indexes', coalesce((
      select json_agg(json_build_object('unique', i.indisunique, 'columns', ${names('i.indkey', 'c.oid')}))
      from pg_index i where i.indrelid = c.oid and not i.indisprimary), '[]'),
    'references', coalesce((
      select json_agg(json_build_object(
        'columns', ${names('f.conkey', 'f.conrelid')}, 'to', t.relname,
        'toColumns', ${names('f.confkey', 'f.confrelid')},
        'onDelete', case f.confdeltype when 'c' then 'cascade' when 'n' then 'set null' when 'r' then 'restrict'
          when 'd' then 'set default' else 'no action' end))
      from pg_constraint f join pg_class t on t.oid = f.confrelid where f.conrelid = c.oid and f.contype = 'f'), '[]')
  )::text as shape
  from pg_class c where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace order by c.relname`;

const texts: Readonly<Record<EngineName, string>> = { sqlite, postgres };

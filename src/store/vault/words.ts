import { createHmac, type KeyObject } from 'node:crypto';
import { type SqlBool, sql } from 'kysely';
import type { Db, Tx } from '../schema.ts';
import type { At, Owner } from './people.ts';
import type { KeyRing } from './ring.ts';
import { knownSecret, lastingSecret } from './secrets.ts';

export interface Worded extends Owner, At {
  /** where the person stands in the order of the list: what came later has the higher one */
  readonly ordinal: number;
  /** short pieces of what the person wrote, as search will ask for them */
  readonly words: readonly string[];
}

/** Remembers by which words a person is found, beside those remembered before; they go with the person. */
export async function markWords(tx: Tx, ring: KeyRing, { agency, person, at, ordinal, words }: Worded): Promise<void> {
  const secret = words.length ? await lastingSecret(tx, ring, PURPOSE, at) : null;
  const numbers = secret ? numbersOf(secret, agency, words) : [];
  for (let from = 0; from < numbers.length; from += BATCH)
    await tx
      .insertInto('vault_word')
      .values(
        numbers.slice(from, from + BATCH).map((word) => ({ agency_id: agency, word, ordinal, person_id: person })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  await tx
    .updateTable('vault_person')
    .set({ worded: 1 })
    .where('agency_id', '=', agency)
    .where('person_id', '=', person)
    .execute();
}

export interface WordsWanted {
  readonly agency: string;
  readonly words: readonly string[];
  /** goes on behind this ordinal */
  readonly after?: number | undefined;
  /** from the oldest to the newest; absent: the newest first */
  readonly back?: boolean | undefined;
  readonly limit: number;
}

/**
 * Where persons stand who wrote all of these words, and some who did not: a number stands for many words. Whoever asks
 * opens what they wrote and looks.
 */
export async function findWords(db: Db, ring: KeyRing, wanted: WordsWanted): Promise<readonly number[]> {
  const { agency, words, after, back = false, limit } = wanted;
  const secret = words.length ? await knownSecret(db, ring, PURPOSE) : undefined;
  if (!secret) return [];

  const [rarest, ...others] = await rarestOf(db, agency, numbersOf(secret, agency, words));
  let query = db
    .selectFrom('vault_word as w')
    .select('w.ordinal')
    .where('w.agency_id', '=', agency)
    .where('w.word', '=', rarest ?? -1);
  for (const word of others)
    query = query.where(
      sql<SqlBool>`exists (
        select 1 from vault_word as o
        where o.agency_id = ${agency} and o.word = ${word} and o.ordinal = w.ordinal)`,
    );
  if (after !== undefined) query = query.where('w.ordinal', back ? '>' : '<', after);
  const rows = await query
    .orderBy('w.ordinal', back ? 'asc' : 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ ordinal }) => ordinal);
}

/** Persons, of one agency or of all, for whom it was not yet remembered by which words they are found. */
export function unworded(
  db: Db,
  { after, limit }: { readonly after: Owner; readonly limit: number },
): Promise<readonly { readonly agency_id: string; readonly person_id: string }[]> {
  return db
    .selectFrom('vault_person')
    .select(['agency_id', 'person_id'])
    .where('worded', 'is', null)
    .where(sql<SqlBool>`(agency_id, person_id) > (${after.agency}, ${after.person})`)
    .orderBy('agency_id')
    .orderBy('person_id')
    .limit(limit)
    .execute();
}

/** Whether everybody of an agency is found by words by now. */
export async function isWorded(db: Db, agency: string): Promise<boolean> {
  const row = await db
    .selectFrom('vault_person')
    .select('person_id')
    .where('agency_id', '=', agency)
    .where('worded', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return row === undefined;
}

const PURPOSE = 'word';

/** Rows of one statement. */
const BATCH = 200;

/** So few that each stands for a dozen words in use, and so many that three in a row are seldom met by chance. */
const NUMBERS = 4096;

/** How far it is counted which words are rare, of how many, and how many of the rarest are asked for. */
const COUNTED = 400;
const LOOKED_AT = 24;
const ASKED = 4;

/** The agency is in it, as it is in the digests of traits. */
function numbersOf(secret: KeyObject, agency: string, words: readonly string[]): readonly number[] {
  const numberOf = (word: string) =>
    createHmac('sm3', secret)
      .update(JSON.stringify([agency, 'word', word]))
      .digest()
      .readUInt16BE(0) % NUMBERS;
  return [...new Set(words.map(numberOf))];
}

/** The numbers that the fewest persons have, the rarest first; counting ends where a number is common. */
async function rarestOf(db: Db, agency: string, numbers: readonly number[]): Promise<readonly number[]> {
  const counts = numbers.slice(0, LOOKED_AT).map(
    (word) => sql`
      select cast(${sql.lit(word)} as integer) as word, (
        select count(*) from (
          select 1 from vault_word where agency_id = ${agency} and word = ${sql.lit(word)} limit ${sql.lit(COUNTED)}
        ) as few) as had`,
  );
  const { rows } = await sql<{ word: number; had: number }>`${sql.join(counts, sql` union all `)}`.execute(db);
  return rows
    .toSorted((a, b) => a.had - b.had)
    .slice(0, ASKED)
    .map(({ word }) => word);
}

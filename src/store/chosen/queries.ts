import { sql } from 'kysely';
import type { Db } from '../schema.ts';
import type { ChosenRow } from '../tables/chosen.ts';
import type { Instant } from '../time.ts';
import type { Place } from '../vault/place.ts';
import { openFromText, sealAsText, textOf } from '../vault/sealed-text.ts';
import { VaultTrouble } from '../vault/trouble.ts';
import type { FormKey } from './form-key.ts';

/** Hours that a chosen file is kept. */
export const KEPT_HOURS = 24;

/** How many bytes are kept at most. */
export interface Room {
  readonly ofSender: number;
  readonly ofAll: number;
}

const MEGABYTE = 1024 * 1024;
export const ROOM: Room = { ofSender: 100 * MEGABYTE, ofAll: 2048 * MEGABYTE };

/** A file that is kept for a form. */
export interface ChosenFile {
  readonly id: string;
  readonly name: string;
  /** bytes */
  readonly size: number;
}

export interface Choosing {
  readonly of: FormKey;
  readonly sender: string;
  readonly at: Instant;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly room?: Room;
}

/** Seals files for a form, as far as there is room; answers those that are kept. What is a day old goes first. */
export async function keepChosen(
  db: Db,
  { of, sender, at, files, room = ROOM }: Choosing,
): Promise<readonly ChosenFile[]> {
  await dropOldChosen(db, at);
  const taken = await taking(db, sender);
  const rows: ChosenRow[] = [];
  for (const [place, { name, bytes }] of files.entries()) {
    const [id, size] = [of.nameOf(name, bytes), bytes.byteLength];
    if (rows.some((row) => row.id === id)) continue;
    if (taken.ofSender + size > room.ofSender || taken.ofAll + size > room.ofAll) continue;
    taken.ofSender += size;
    taken.ofAll += size;
    const sealed = {
      name: sealAsText(of.key, placeOf(of, id, 'name'), name),
      sealed: sealAsText(of.key, placeOf(of, id, 'bytes'), bytes),
    };
    rows.push({ form: of.form, id, place, sender, at, size, ...sealed });
  }

  await db.transaction().execute(async (tx) => {
    for (const row of rows)
      await tx
        .insertInto('keep_chosen')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
  });
  return rows.map(({ id, place, size }) => ({ id, name: files[place]?.name ?? '', size }));
}

/** The files of these ids that a form has, in the order they were chosen. */
export async function chosenOf(db: Db, of: FormKey, { ids, now }: Wanted): Promise<readonly ChosenFile[]> {
  if (!ids.length) return [];
  const rows = await ofForm(db, of, { ids, now }).select(['id', 'size', 'name']).execute();
  return rows.flatMap(({ id, size, name }) => {
    const bytes = opened(of, id, 'name', name);
    return bytes ? [{ id, size: Number(size), name: textOf(bytes, placeOf(of, id, 'name')) }] : [];
  });
}

/** The same with their bytes; null unless every one of them is there. */
export async function openChosen(
  db: Db,
  of: FormKey,
  wanted: Wanted,
): Promise<readonly { readonly name: string; readonly bytes: Buffer }[] | null> {
  if (!wanted.ids.length) return [];
  const rows = await ofForm(db, of, wanted).select(['id', 'name', 'sealed']).execute();
  const files = rows.flatMap(({ id, name, sealed }) => {
    const [title, bytes] = [opened(of, id, 'name', name), opened(of, id, 'bytes', sealed)];
    return title && bytes ? [{ name: textOf(title, placeOf(of, id, 'name')), bytes }] : [];
  });
  return files.length === new Set(wanted.ids).size ? files : null;
}

/** Forgets these files of a form; all of them where none are named. */
export async function dropChosen(db: Db, { form }: FormKey, ids?: readonly string[]): Promise<void> {
  if (ids && !ids.length) return;
  const dropping = db.deleteFrom('keep_chosen').where('form', '=', form);
  await (ids ? dropping.where('id', 'in', ids) : dropping).execute();
}

/** Drops every file that is a day old at `now`; answers how many. */
export async function dropOldChosen(db: Db, now: Instant): Promise<number> {
  const { numDeletedRows } = await db.deleteFrom('keep_chosen').where('at', '<=', dayBefore(now)).executeTakeFirst();
  return Number(numDeletedRows);
}

interface Wanted {
  readonly ids: readonly string[];
  readonly now: Instant;
}

function ofForm(db: Db, { form }: FormKey, { ids, now }: Wanted) {
  return db
    .selectFrom('keep_chosen')
    .where('form', '=', form)
    .where('id', 'in', ids)
    .where('at', '>', dayBefore(now))
    .orderBy('at')
    .orderBy('place')
    .orderBy('id');
}

async function taking(db: Db, sender: string): Promise<{ ofSender: number; ofAll: number }> {
  const row = await db
    .selectFrom('keep_chosen')
    .select([
      sql<number>`coalesce(sum(case when sender = ${sender} then size else 0 end), 0)`.as('ofSender'),
      sql<number>`coalesce(sum(size), 0)`.as('ofAll'),
    ])
    .executeTakeFirstOrThrow();
  return { ofSender: Number(row.ofSender), ofAll: Number(row.ofAll) };
}

/** What does not open, because keys or cipher changed since, is as good as gone. */
function opened(of: FormKey, id: string, what: 'name' | 'bytes', sealed: string): Buffer | null {
  try {
    return openFromText(of.key, placeOf(of, id, what), sealed);
  } catch (error) {
    if (error instanceof VaultTrouble) return null;
    throw error;
  }
}

function placeOf({ form }: FormKey, id: string, what: 'name' | 'bytes'): Place {
  return ['chosen', form, id, what];
}

function dayBefore(instant: Instant): Instant {
  return Temporal.Instant.from(instant).subtract({ hours: KEPT_HOURS }).toString({ smallestUnit: 'second' });
}

import type { Db, Tx } from '../schema.ts';
import { type At, dataKey, type Owner } from './people.ts';
import type { Place } from './place.ts';
import type { KeyRing } from './ring.ts';
import { openFromText, sealAsText, textOf } from './sealed-text.ts';
import { unwrap, type Wrapped } from './wrapping.ts';

/** Names of entries ("name", "address"), and what each holds. */
export type Entries = Readonly<Record<string, string | Uint8Array>>;

/** Seals one entry of a person, in place of what stood there. Throws VaultTrouble. */
export function seal(
  tx: Tx,
  ring: KeyRing,
  { entry, value, ...owner }: Owner & At & { readonly entry: string; readonly value: string | Uint8Array },
): Promise<void> {
  return sealAll(tx, ring, { ...owner, entries: { [entry]: value } });
}

/** Seals several entries of a person, each in place of what stood there. Throws VaultTrouble. */
export async function sealAll(
  tx: Tx,
  ring: KeyRing,
  { agency, person, at, entries }: Owner & At & { readonly entries: Entries },
): Promise<void> {
  const key = await dataKey(tx, ring, { agency, person });
  const rows = Object.entries(entries).map(([entry, value]) => ({
    agency_id: agency,
    person_id: person,
    entry,
    sealed: sealAsText(key, ['entry', agency, person, entry], value),
    made_at: at,
  }));
  if (!rows.length) return;

  await tx
    .insertInto('vault_entry')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['agency_id', 'person_id', 'entry']).doUpdateSet((set) => ({
        sealed: set.ref('excluded.sealed'),
        made_at: set.ref('excluded.made_at'),
      })),
    )
    .execute();
}

/** One entry of a person as text; undefined where there is none, or no longer. Throws VaultTrouble. */
export async function open(db: Db, ring: KeyRing, wanted: Owner & EntryName): Promise<string | undefined> {
  const bytes = await openAsBytes(db, ring, wanted);
  return bytes && textOf(bytes, placeOf(wanted));
}

/** One entry of a person as bytes; undefined where there is none, or no longer. Throws VaultTrouble. */
export async function openAsBytes(db: Db, ring: KeyRing, wanted: Owner & EntryName): Promise<Buffer | undefined> {
  const { agency, person, entry } = wanted;
  const [row] = await rowsOf(db, { agency, persons: [person], entries: [entry] });
  return row && opened(ring, agency, row);
}

interface EntryName {
  readonly entry: string;
}

/** What a page of a list shows of its persons. */
export interface Wanted {
  readonly agency: string;
  readonly persons: readonly string[];
  readonly entries: readonly string[];
}

/** Person → entry → text, of those that are there, by one query. Throws VaultTrouble. */
export async function openMany(
  db: Db,
  ring: KeyRing,
  wanted: Wanted,
): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const found = new Map<string, Map<string, string>>();
  if (!wanted.persons.length || !wanted.entries.length) return found;

  for (const row of await rowsOf(db, wanted)) {
    const text = textOf(opened(ring, wanted.agency, row), placeOf({ ...wanted, person: row.person_id, ...row }));
    const texts = found.get(row.person_id) ?? new Map<string, string>();
    found.set(row.person_id, texts.set(row.entry, text));
  }
  return found;
}

type Row = Wrapped & { readonly person_id: string; readonly entry: string; readonly sealed: string };

function rowsOf(db: Db, { agency, persons, entries }: Wanted): Promise<readonly Row[]> {
  return db
    .selectFrom('vault_entry as e')
    .innerJoin('vault_person as p', (join) =>
      join.onRef('p.agency_id', '=', 'e.agency_id').onRef('p.person_id', '=', 'e.person_id'),
    )
    .select(['e.person_id', 'e.entry', 'e.sealed', 'p.cipher', 'p.wrapped', 'p.wrapped_by'])
    .where('e.agency_id', '=', agency)
    .where('e.person_id', 'in', persons)
    .where('e.entry', 'in', entries)
    .execute();
}

function opened(ring: KeyRing, agency: string, row: Row): Buffer {
  const key = unwrap(ring, ['key', agency, row.person_id], row);
  return openFromText(key, placeOf({ agency, person: row.person_id, entry: row.entry }), row.sealed);
}

function placeOf({ agency, person, entry }: Owner & EntryName): Place {
  return ['entry', agency, person, entry];
}

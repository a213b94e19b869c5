import { createHmac, createSecretKey, randomBytes } from 'node:crypto';
import type { Db, Tx } from '../schema.ts';
import type { Instant } from '../time.ts';
import type { Place } from '../vault/place.ts';
import type { KeyRing } from '../vault/ring.ts';
import { openFromText, sealAsText, textOf } from '../vault/sealed-text.ts';
import { KEY_BYTES, type Key } from '../vault/sealing.ts';
import { lastingSecret } from '../vault/secrets.ts';
import { VaultTrouble } from '../vault/trouble.ts';

/** Hours that it is known what somebody looks for: a day's work. */
export const SEARCH_HOURS = 12;

const ID_BYTES = 16;

/** Whose search it is. */
export interface Searcher {
  readonly agency: string;
  readonly actor: string;
}

/** Seals what somebody looks for; answers the id that stands in addresses in its place. */
export async function keepSearch(
  tx: Tx,
  ring: KeyRing,
  { agency, actor, at, words }: Searcher & { readonly at: Instant; readonly words: string },
): Promise<string> {
  const id = randomBytes(ID_BYTES).toString('base64url');
  const key = await keyFor(tx, ring, at);
  await tx
    .insertInto('keep_search')
    .values({ agency_id: agency, id, actor, at, sealed: sealAsText(key, placeOf({ agency, actor, id }), words) })
    .execute();
  return id;
}

/** What whoever asks looked for under this id; null where that is too long ago, or was never. */
export async function searchOf(
  db: Db,
  ring: KeyRing,
  { agency, actor, id, now }: Searcher & { readonly id: string; readonly now: Instant },
): Promise<string | null> {
  const row = await db
    .selectFrom('keep_search')
    .select('sealed')
    .where('agency_id', '=', agency)
    .where('id', '=', id)
    .where('actor', '=', actor)
    .where('at', '>', since(now))
    .executeTakeFirst();
  if (!row) return null;

  const place = placeOf({ agency, actor, id });
  try {
    return textOf(openFromText(await keyFor(db, ring, now), place, row.sealed), place);
  } catch (error) {
    // after another cipher was chosen it is as good as gone
    if (error instanceof VaultTrouble) return null;
    throw error;
  }
}

/** Forgets what was looked for too long ago, agency by agency; answers how many. */
export async function dropSearches(db: Db, now: Instant): Promise<number> {
  const agencies = await db.selectFrom('keep_search').select('agency_id').distinct().execute();
  let dropped = 0;
  for (const { agency_id } of agencies) {
    const { numDeletedRows } = await db
      .deleteFrom('keep_search')
      .where('agency_id', '=', agency_id)
      .where('at', '<=', since(now))
      .executeTakeFirst();
    dropped += Number(numDeletedRows);
  }
  return dropped;
}

async function keyFor(db: Db, ring: KeyRing, at: Instant): Promise<Key> {
  const secret = await lastingSecret(db, ring, 'search', at);
  const bytes = createHmac('sm3', secret).update('key').digest().subarray(0, KEY_BYTES[ring.cipher]);
  return { cipher: ring.cipher, secret: createSecretKey(bytes) };
}

function placeOf({ agency, actor, id }: Searcher & { readonly id: string }): Place {
  return ['search', agency, id, actor];
}

function since(now: Instant): Instant {
  return Temporal.Instant.from(now).subtract({ hours: SEARCH_HOURS }).toString({ smallestUnit: 'second' });
}

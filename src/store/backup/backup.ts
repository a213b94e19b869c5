import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Store } from '../engine.ts';
import type { Files } from '../files/files.ts';
import { persistEntry } from '../files/persist.ts';
import { isMigrated } from '../migrate.ts';
import type { Db } from '../schema.ts';
import type { BackupRow } from '../tables/operations.ts';
import { noteBackup } from '../ticks/queries.ts';
import type { Instant } from '../time.ts';
import { contentOf } from './content.ts';
import type { End, Header } from './format.ts';
import { headerOfWhole } from './read-backup.ts';

export interface Backup {
  readonly path: string;
  readonly now: Instant;
  /** the version of the program */
  readonly product: string;
}

/** A backup that was made, read back and found whole. */
export interface MadeBackup {
  readonly header: Header;
  readonly bytes: number;
  readonly files: number;
  /** attachments that ought to be there and are not, or are not as they were written */
  readonly missing: readonly string[];
  /** whether the database knows of it: not while its schema is old, or while others let nobody else write */
  readonly noted: boolean;
}

/**
 * Writes everything that must not be lost into one file, as it stands at one instant; others may go on writing. Give it
 * a connection of its own: the embedded database lets nobody else use this one meanwhile. Throws Unmigratable.
 */
export async function backup(store: Store & { readonly files: Files }, wanted: Backup): Promise<MadeBackup> {
  const { path, now } = wanted;
  const part = `${path}.part`;
  try {
    const { end, bytes, digest } = await write(store, wanted, part);
    const header = await headerOfWhole(part);
    await rename(part, path);
    await persistEntry(path);

    const noted = await note(store, { at: now, name: basename(path), bytes, digest });
    return { header, bytes, files: end.files, missing: await stillNamed(store.db, end.missing), noted };
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

async function write({ db, engine, files }: Store & { readonly files: Files }, wanted: Backup, part: string) {
  const { now: at, product } = wanted;
  const hash = createHash('sm3');
  let bytes = 0;
  const measure = new Transform({
    transform(chunk, _, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });

  let end: End | undefined;
  await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => {
      const content = contentOf({ tx, engine, files, at, product }, (told) => {
        end = told;
      });
      const file = createWriteStream(part, { mode: 0o600, flush: true });
      await pipeline(Readable.from(content, { objectMode: true, highWaterMark: 1 }), createGzip(), measure, file);
    });
  if (!end) throw new Error('a backup without an end');
  return { end, bytes, digest: hash.digest('hex') };
}

async function note({ db, engine }: Store, row: BackupRow): Promise<boolean> {
  if (!(await isMigrated(db, engine))) return false;

  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    try {
      await noteBackup(db, row);
      return true;
    } catch (error) {
      if (!engine.isPassing(error)) throw error;
    }
  }
  return false;
}

const MOST_TRIES = 5;

/** Whoever was erased while the backup was written has taken the attachments away, and rightly so. */
async function stillNamed(db: Db, missing: readonly string[]): Promise<readonly string[]> {
  const named: string[] = [];
  for (const digest of missing) {
    const row = await db.selectFrom('file').select('digest').where('digest', '=', digest).limit(1).executeTakeFirst();
    if (row) named.push(digest);
  }
  return named;
}

import type { Db } from '../schema.ts';
import type { Instant } from '../time.ts';
import type { Files, Kept } from './files.ts';

/**
 * Removes what is kept but belongs to nothing: a process ended between writing a file and committing its row, or
 * between committing an erasure and removing its files. Younger files may be waiting for their row. Ends early when
 * `signal` says so. Tells how many went.
 */
export async function sweep(db: Db, files: Files, writtenBefore: Instant, signal?: AbortSignal): Promise<number> {
  let removed = 0;
  for await (const kept of files.list()) {
    if (signal?.aborted) break;
    const old = kept.filter(({ writtenAt }) => Temporal.Instant.compare(writtenAt, writtenBefore) < 0);
    for (const { digest } of await strays(db, old)) {
      await files.remove(digest);
      removed += 1;
    }
  }
  return removed;
}

async function strays(db: Db, kept: readonly Kept[]): Promise<readonly Kept[]> {
  if (!kept.length) return [];
  const digests = kept.map(({ digest }) => digest);
  const rows = await db.selectFrom('file').select('digest').where('digest', 'in', digests).execute();
  const known = new Set(rows.map(({ digest }) => digest));
  return kept.filter(({ digest }) => !known.has(digest));
}

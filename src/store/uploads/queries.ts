import type { Db } from '../schema.ts';
import type { UploadRow } from '../tables/uploads.ts';
import type { Instant } from '../time.ts';

/** Hours that an upload is kept. */
export const KEPT_HOURS = 24;

export interface NewUpload extends UploadRow {
  readonly papers: ReadonlyMap<string, Uint8Array>;
}

/** Keeps an upload with the papers made of it, and drops every upload that is a day old. */
export async function keepUpload(db: Db, { papers, ...upload }: NewUpload): Promise<void> {
  const rows = [...papers].map(([kind, bytes]) => ({
    upload_id: upload.id,
    kind,
    size: bytes.byteLength,
    bytes: base64(bytes),
  }));

  await db.transaction().execute(async (tx) => {
    await tx.deleteFrom('keep_upload').where('at', '<=', dayBefore(upload.at)).execute();
    await tx.insertInto('keep_upload').values(upload).execute();
    if (rows.length) await tx.insertInto('keep_upload_paper').values(rows).execute();
  });
}

/** Drops every upload that is a day old at `now`; answers how many. */
export async function dropOldUploads(db: Db, now: Instant): Promise<number> {
  const { numDeletedRows } = await db.deleteFrom('keep_upload').where('at', '<=', dayBefore(now)).executeTakeFirst();
  return Number(numDeletedRows);
}

/** Drops one upload because its owner asked. */
export async function dropUpload(db: Db, id: string): Promise<void> {
  await db.deleteFrom('keep_upload').where('id', '=', id).execute();
}

/** The upload of that id, as long as it is younger than a day. */
export function uploadById(db: Db, id: string, now: Instant): Promise<UploadRow | undefined> {
  return db
    .selectFrom('keep_upload')
    .selectAll()
    .where('id', '=', id)
    .where('at', '>', dayBefore(now))
    .executeTakeFirst();
}

/** A paper made of an upload that is younger than a day. */
export async function paperOfUpload(db: Db, { id, kind, now }: PaperWanted): Promise<Uint8Array | undefined> {
  const row = await db
    .selectFrom('keep_upload_paper')
    .innerJoin('keep_upload', 'keep_upload.id', 'keep_upload_paper.upload_id')
    .select('bytes')
    .where('upload_id', '=', id)
    .where('kind', '=', kind)
    .where('at', '>', dayBefore(now))
    .executeTakeFirst();

  return row && Buffer.from(row.bytes, 'base64');
}

interface PaperWanted {
  readonly id: string;
  readonly kind: string;
  readonly now: Instant;
}

/** How large each paper of an upload is, in bytes. */
export async function paperSizes(db: Db, id: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db.selectFrom('keep_upload_paper').select(['kind', 'size']).where('upload_id', '=', id).execute();
  return new Map(rows.map(({ kind, size }) => [kind, size]));
}

function dayBefore(instant: Instant): Instant {
  return Temporal.Instant.from(instant).subtract({ hours: KEPT_HOURS }).toString({ smallestUnit: 'second' });
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

import type { Files } from '../files/files.ts';
import type { Db, Tx } from '../schema.ts';
import { type At, dataKey, type Owner } from './people.ts';
import type { KeyRing } from './ring.ts';
import { openFromFile, sealAsFile } from './sealed-file.ts';
import { VaultTrouble } from './trouble.ts';

/** The largest attachment, in bytes. */
export const LARGEST_FILE = 50 * 1024 * 1024;

/** The vault's way to keep and to open: the keys, and where sealed bytes lie. */
export interface Cabinet {
  readonly ring: KeyRing;
  readonly files: Files;
}

export interface NewFile extends Owner, At {
  readonly bytes: Uint8Array;
  /** "application/pdf"; the name of a file is personal data and belongs into an entry */
  readonly media: string;
}

/** Seals an attachment under its person's data key; the answer is the digest that it is opened by. Throws VaultTrouble. */
export async function sealFile(tx: Tx, { ring, files }: Cabinet, file: NewFile): Promise<string> {
  const { agency, person, at, bytes, media } = file;
  if (bytes.byteLength > LARGEST_FILE) throw new VaultTrouble('tooLarge', '附件超过 50 MB，没有保存。');

  const key = await dataKey(tx, ring, { agency, person });
  const digest = await files.write(sealAsFile(key, ['file', agency, person], bytes));

  await tx
    .insertInto('file')
    .values({ agency_id: agency, digest, person_id: person, size: bytes.byteLength, media, made_at: at })
    .execute();
  return digest;
}

export interface OpenedFile {
  readonly bytes: Buffer;
  readonly media: string;
  readonly person: string;
}

/** An attachment of an agency; undefined where there is none, or no longer. Throws VaultTrouble, FileDamaged. */
export async function openFile(
  db: Db,
  { ring, files }: Cabinet,
  { agency, digest }: { readonly agency: string; readonly digest: string },
): Promise<OpenedFile | undefined> {
  const row = await db
    .selectFrom('file')
    .select(['person_id', 'media'])
    .where('agency_id', '=', agency)
    .where('digest', '=', digest)
    .executeTakeFirst();
  if (!row) return undefined;

  const key = await dataKey(db, ring, { agency, person: row.person_id });
  const sealed = await files.read(digest);
  if (!sealed) throw new VaultTrouble('damaged', `附件的文件不见了：${agency} ${digest}。请从备份里找回。`);

  return { bytes: openFromFile(key, ['file', agency, row.person_id], sealed), media: row.media, person: row.person_id };
}

/** The attachments of a person: digest, size in bytes, media type; oldest first. */
export function filesOf(db: Db, { agency, person }: Owner) {
  return db
    .selectFrom('file')
    .select(['digest', 'size', 'media'])
    .where('agency_id', '=', agency)
    .where('person_id', '=', person)
    .orderBy('made_at')
    .orderBy('digest')
    .execute();
}

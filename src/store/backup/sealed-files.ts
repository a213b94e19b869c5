import { FileDamaged, type Files } from '../files/files.ts';
import type { Tx } from '../schema.ts';

/** So many bytes of an attachment stand in one line. */
const CHUNK = 384 * 1024;
const PAGE = 500;

/** The lines of all attachments that the database names, in the order of their digests; `kept` counts them. */
export async function* sealedFiles(
  tx: Tx,
  files: Files,
  kept: { files: number; missing: string[] },
): AsyncGenerator<string> {
  for await (const digest of digests(tx)) {
    const bytes = await bytesOf(files, digest);
    if (!bytes) {
      kept.missing.push(digest);
      continue;
    }
    kept.files += 1;
    yield `${JSON.stringify({ file: digest, bytes: bytes.byteLength })}\n`;
    for (let at = 0; at < bytes.byteLength; at += CHUNK) yield `"${bytes.toString('base64', at, at + CHUNK)}"\n`;
  }
}

async function* digests(tx: Tx): AsyncGenerator<string> {
  const tables = await tx.introspection.getTables();
  if (!tables.some(({ name }) => name === 'file')) return;

  for (let after = ''; ; ) {
    const rows = await tx
      .selectFrom('file')
      .select('digest')
      .distinct()
      .where('digest', '>', after)
      .orderBy('digest')
      .limit(PAGE)
      .execute();
    yield* rows.map(({ digest }) => digest);
    const last = rows.at(-1);
    if (!last) return;
    after = last.digest;
  }
}

async function bytesOf(files: Files, digest: string): Promise<Buffer | undefined> {
  try {
    return await files.read(digest);
  } catch (error) {
    if (error instanceof FileDamaged) return undefined;
    throw error;
  }
}

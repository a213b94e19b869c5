import { createHash } from 'node:crypto';
import type { Db } from '#store/schema';
import { canonicalJson } from './canonical.ts';
import { type AnyRow, pageOf } from './queries/tables.ts';
import type { Value } from './types.ts';

const PAGE = 1000;

/** What stands in a table. */
export interface Digest {
  readonly rows: number;
  /** SM3 of the rows in key order, each as canonical JSON and a line end; 64 hexadecimal digits */
  readonly hash: string;
}

/** Reads a table once, in pages. `key` is its primary key. */
export async function digestOf(db: Db, table: string, key: readonly string[]): Promise<Digest> {
  const hash = createHash('sm3');
  let rows = 0;
  let page: readonly AnyRow[] = await pageOf(db, table, key, undefined, PAGE);

  while (page.length) {
    for (const row of page) hash.update(`${canonicalJson({ ...row } as Record<string, Value>)}\n`);
    rows += page.length;
    page = await pageOf(db, table, key, page.at(-1), PAGE);
  }
  return { rows, hash: hash.digest('hex') };
}

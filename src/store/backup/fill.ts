import type { Files } from '../files/files.ts';
import type { Schema, Tx } from '../schema.ts';
import type { Owner } from '../vault/people.ts';
import { type Digest, Digesting } from './digest.ts';
import type { Part } from './reading.ts';
import type { Table } from './shape.ts';
import type { Values } from './walk.ts';

/** What is known of a person stands in these, under the person's id. */
const PERSONAL: ReadonlySet<string> = new Set([
  'vault_person',
  'vault_entry',
  'vault_match',
  'vault_word',
  'vault_public_word',
  'file',
]);

/** Writes the parts of a backup into a database with empty tables, but for persons who were erased. */
export class Fill {
  readonly #tx: Tx;
  readonly #files: Files;
  readonly #gone: ReadonlySet<string>;
  readonly #digests = new Map<string, Digesting>();
  readonly #unwanted = new Set<string>();
  rows = 0;
  files = 0;
  /** persons who were in the backup and are gone */
  leftOut = 0;
  /** attachments that the backup names and does not have */
  missing: readonly string[] = [];

  constructor(tx: Tx, files: Files, gone: readonly Owner[]) {
    this.#tx = tx;
    this.#files = files;
    this.#gone = new Set(gone.map(({ agency, person }) => JSON.stringify([agency, person])));
  }

  async take(part: Part): Promise<void> {
    if (part.kind === 'rows') await this.#rows(part);
    if (part.kind === 'end') this.missing = part.end.missing.filter((digest) => !this.#unwanted.has(digest));
    if (part.kind !== 'file' || this.#unwanted.has(part.digest)) return;
    await this.#files.write(part.bytes);
    this.files += 1;
  }

  /** What was written into a table. */
  digestOf(table: string): Digest {
    return (this.#digests.get(table) ?? new Digesting()).done();
  }

  async #rows({ table: { name, columns }, rows }: Extract<Part, { readonly kind: 'rows' }>): Promise<void> {
    const kept = PERSONAL.has(name) ? this.#withoutErased(name, columns, rows) : rows;
    if (!kept.length) return;

    const digest = this.#digests.get(name) ?? new Digesting();
    this.#digests.set(name, digest);
    digest.add(kept);
    await insertRows(this.#tx, { name, columns }, kept);
    this.rows += kept.length;
  }

  #withoutErased(table: string, columns: readonly string[], rows: readonly Values[]): readonly Values[] {
    const [agency, person, digest] = ['agency_id', 'person_id', 'digest'].map((column) => columns.indexOf(column));
    const isGone = (row: Values) => this.#gone.has(JSON.stringify([row[agency ?? -1], row[person ?? -1]]));

    const gone = rows.filter(isGone);
    if (table === 'vault_person') this.leftOut += gone.length;
    if (table === 'file') for (const row of gone) this.#unwanted.add(String(row[digest ?? -1]));
    return gone.length ? rows.filter((row) => !isGone(row)) : rows;
  }
}

/** Fewer than any engine takes in one statement. */
const MOST_VALUES = 10_000;

/** Adds rows to a table as they are; all of them, or those whose key is not there yet. */
export async function insertRows(
  tx: Tx,
  { name, columns }: Pick<Table, 'name' | 'columns'>,
  rows: readonly Values[],
  which: 'all' | 'missing' = 'all',
): Promise<void> {
  const many = Math.floor(MOST_VALUES / columns.length);
  for (let at = 0; at < rows.length; at += many) {
    const values = rows
      .slice(at, at + many)
      .map((row) => Object.fromEntries(columns.map((column, place) => [column, row[place]])));
    await tx
      .insertInto(name as keyof Schema)
      .values(values as never)
      .$if(which === 'missing', (query) => query.onConflict((conflict) => conflict.doNothing()))
      .execute();
  }
}

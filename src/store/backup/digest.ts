import { createHash } from 'node:crypto';
import type { Engine } from '../engine.ts';
import type { Tx } from '../schema.ts';
import type { Table } from './shape.ts';
import { type Values, walk } from './walk.ts';

/** What stands in a table. */
export interface Digest {
  readonly rows: number;
  /** SM3 of the rows' lines, as hexadecimal digits */
  readonly sm3: string;
}

/** Counts and digests rows as they pass. */
export class Digesting {
  readonly #hash = createHash('sm3');
  #rows = 0;

  /** The rows' lines, each ended. */
  add(rows: readonly Values[]): string {
    const lines = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    this.#hash.update(lines);
    this.#rows += rows.length;
    return lines;
  }

  done(): Digest {
    return { rows: this.#rows, sm3: this.#hash.digest('hex') };
  }
}

/** Reads a table once. The same rows have the same digest on every engine. */
export async function digestOf(tx: Tx, engine: Engine, table: Table): Promise<Digest> {
  const digest = new Digesting();
  for await (const rows of walk(tx, engine, table)) digest.add(rows);
  return digest.done();
}

export function isSame(a: Digest, b: Digest): boolean {
  return a.rows === b.rows && a.sm3 === b.sm3;
}

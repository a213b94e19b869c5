import { createHash } from 'node:crypto';
import type { Engine } from '../engine.ts';
import type { Files } from '../files/files.ts';
import type { Tx } from '../schema.ts';
import type { Instant } from '../time.ts';
import { Digesting } from './digest.ts';
import { type End, FORMAT, type Header } from './format.ts';
import { sealedFiles } from './sealed-files.ts';
import { mayBeLost, shapeOf, type Table } from './shape.ts';
import { knownSteps, takenSteps } from './taken.ts';
import { countOf, walk } from './walk.ts';

/** What a backup is made of. */
export interface Source {
  readonly tx: Tx;
  readonly engine: Engine;
  readonly files: Files;
  readonly at: Instant;
  readonly product: string;
}

/** The lines of a backup, many at a time; `told` hears what stands in the last one. */
export async function* contentOf(source: Source, told: (end: End) => void): AsyncGenerator<Buffer> {
  const hash = createHash('sm3');
  const counted = (text: string): Buffer => {
    const bytes = Buffer.from(text);
    hash.update(bytes);
    return bytes;
  };

  const { header, tables } = await headerOf(source);
  yield counted(line(header));

  const digests: End['tables'] = [];
  for (const table of tables) {
    const digest = new Digesting();
    yield counted(line({ table: table.name }));
    for await (const rows of walk(source.tx, source.engine, table)) yield counted(digest.add(rows));
    digests.push({ name: table.name, ...digest.done() });
  }

  const kept = { files: 0, missing: [] as string[] };
  for await (const text of sealedFiles(source.tx, source.files, kept)) yield counted(text);

  const end = { end: FORMAT, tables: digests, ...kept, sm3: hash.digest('hex') } as const;
  told(end);
  yield Buffer.from(line(end));
}

async function headerOf({
  tx,
  engine,
  at,
  product,
}: Source): Promise<{ readonly header: Header; readonly tables: readonly Table[] }> {
  const steps = await takenSteps(tx);
  const all = await shapeOf(knownSteps(steps, engine.name));
  const tables = all.filter((table) => !mayBeLost(table));

  const counted: Header['tables'] = [];
  for (const table of tables) {
    const { name, columns, key } = table;
    counted.push({ name, columns: [...columns], key: [...key], rows: await countOf(tx, table) });
  }
  const without = all.filter(mayBeLost).map(({ name }) => name);
  const heads = all.some(({ name }) => name === 'journal_head') ? await headsOf(tx) : [];
  return {
    header: { format: FORMAT, product, engine: engine.name, at, steps, heads, tables: counted, without },
    tables,
  };
}

async function headsOf(tx: Tx): Promise<Header['heads']> {
  const rows = await tx.selectFrom('journal_head').selectAll().orderBy('agency_id').execute();
  return rows.map(({ agency_id, seq, hash }) => ({ agency: agency_id, seq, hash }));
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}

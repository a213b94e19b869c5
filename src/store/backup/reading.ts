import { createHash } from 'node:crypto';
import { type Digest, Digesting, isSame } from './digest.ts';
import { type End, fileLine, type Header, headerLine, tableLine } from './format.ts';
import { damaged } from './lines.ts';
import { BackupTrouble } from './trouble.ts';
import { PAGE, type Values } from './walk.ts';

/** A piece of a backup. */
export type Part =
  | { readonly kind: 'header'; readonly header: Header }
  | { readonly kind: 'rows'; readonly table: Header['tables'][number]; readonly rows: readonly Values[] }
  /** an attachment, sealed as it lies on the disk */
  | { readonly kind: 'file'; readonly digest: string; readonly bytes: Buffer }
  | { readonly kind: 'end'; readonly end: End };

interface OpenTable {
  readonly table: Header['tables'][number];
  readonly digest: Digesting;
  rows: Values[];
}

interface OpenFile {
  readonly digest: string;
  readonly bytes: number;
  readonly chunks: Buffer[];
}

/** Follows the lines of a backup and holds them against what the backup says of itself. Throws BackupTrouble. */
export class Reading {
  #header: Header | undefined;
  #table: OpenTable | undefined;
  #file: OpenFile | undefined;
  #files = 0;
  readonly #done: (Digest & { readonly name: string })[] = [];

  /** One line further. */
  *take(line: Buffer): Generator<Part> {
    if (!this.#header) {
      this.#header = headerOf(line);
      yield { kind: 'header', header: this.#header };
    } else if (line[0] === '['.charCodeAt(0)) yield* this.#row(line);
    else if (line[0] === '"'.charCodeAt(0)) this.#chunk(line);
    else {
      yield* this.flush();
      this.#begin(json(line), this.#header);
    }
  }

  /** What is still in hand. */
  *flush(): Generator<Part> {
    yield* this.#rows();
    if (this.#table) this.#close(this.#table);
    if (this.#file) yield this.#closeFile(this.#file);
    this.#table = undefined;
    this.#file = undefined;
  }

  /** Everything was read. */
  end(end: End, readSm3: string): Part {
    const { tables, files, sm3 } = end;
    const same = tables.length === this.#done.length && this.#done.every((one, at) => isSameTable(one, tables[at]));
    const complete = this.#done.length === this.#header?.tables.length && files === this.#files;
    if (!same || !complete || sm3 !== readSm3) throw damaged();
    return { kind: 'end', end };
  }

  *#row(line: Buffer): Generator<Part> {
    const open = this.#table;
    const values = json(line);
    if (!open || !isRow(values, open.table.columns.length)) throw damaged();

    open.rows.push(values);
    if (open.rows.length === PAGE) yield* this.#rows();
  }

  *#rows(): Generator<Part> {
    const open = this.#table;
    if (!open?.rows.length) return;
    open.digest.add(open.rows);
    yield { kind: 'rows', table: open.table, rows: open.rows };
    open.rows = [];
  }

  #chunk(line: Buffer): void {
    if (!this.#file) throw damaged();
    this.#file.chunks.push(Buffer.from(line.toString('latin1', 1, line.length - 1), 'base64'));
  }

  #begin(value: unknown, { tables }: Header): void {
    const next = tables[this.#done.length];
    const table = tableLine.safeParse(value);
    if (table.success && next?.name === table.data.table) {
      this.#table = { table: next, digest: new Digesting(), rows: [] };
      return;
    }
    const file = fileLine.safeParse(value);
    if (!file.success || next) throw damaged();
    this.#file = { digest: file.data.file, bytes: file.data.bytes, chunks: [] };
  }

  #close({ table, digest }: OpenTable): void {
    const done = { name: table.name, ...digest.done() };
    if (done.rows !== table.rows) throw damaged();
    this.#done.push(done);
  }

  #closeFile({ digest, bytes: length, chunks }: OpenFile): Part {
    const bytes = Buffer.concat(chunks);
    if (bytes.length !== length || createHash('sm3').update(bytes).digest('hex') !== digest) throw damaged();
    this.#files += 1;
    return { kind: 'file', digest, bytes };
  }
}

function headerOf(line: Buffer): Header {
  const value = json(line) as { readonly format?: unknown };
  const header = headerLine.safeParse(value);
  if (header.success) return header.data;
  if (String(value?.format).startsWith('gongkai backup '))
    throw new BackupTrouble('这份备份的格式是更新的版本才有的，请用做备份的那个版本来恢复。');
  throw damaged();
}

function isSameTable(one: Digest & { readonly name: string }, other: End['tables'][number] | undefined): boolean {
  return other !== undefined && one.name === other.name && isSame(one, other);
}

function isRow(values: unknown, length: number): values is Values {
  const fits = (value: unknown) => value === null || typeof value === 'string' || Number.isSafeInteger(value);
  return Array.isArray(values) && values.length === length && values.every(fits);
}

/** A line as JSON. Throws BackupTrouble. */
export function json(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString());
  } catch {
    throw damaged();
  }
}

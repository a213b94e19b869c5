import { createHash, type KeyObject, sign } from 'node:crypto';
import type { Db } from '#store/schema';
import type { Instant } from '#store/time';
import { BUNDLE, bundled, HEADS, type Header, type Seal, spki } from './bundle.ts';
import { headRows, rowsAfter } from './queries/chains.ts';
import type { AgencyHead } from './verify-finding.ts';

const PAGE = 1000;
const columns = [...bundled];

/** The journal has not the acts that its heads stand for; verify it first. */
export class Unexportable extends Error {
  override readonly name = 'Unexportable';
}

export interface Export {
  /** one chain alone */
  readonly agency?: string | undefined;
  /** these chains alone */
  readonly agencies?: readonly string[] | undefined;
  readonly instant: Instant;
  /** Ed25519, private */
  readonly signing: KeyObject;
}

/** The newest act of every chain, or of some: small enough to print. */
export async function exportHeads(db: Db, { agency, agencies, instant }: Omit<Export, 'signing'>): Promise<Header> {
  const rows = (await headRows(db, agency)).filter(({ agency_id }) => agencies?.includes(agency_id) ?? true);
  const heads = rows.map(({ agency_id, seq, hash }) => ({ agency: agency_id, seq, hash }));
  return { format: HEADS, instant, count: heads.reduce((sum, { seq }) => sum + seq, 0), heads };
}

/**
 * The lines of a signed bundle: header, acts, signature. What is recorded meanwhile is not in it. Throws Unexportable.
 */
export async function* exportBundle(db: Db, { signing, ...what }: Export): AsyncGenerator<string> {
  const digest = createHash('sm3');
  for await (const line of lines(db, what)) {
    digest.update(line);
    yield line;
  }

  const bytes = digest.digest();
  const signature = sign(null, bytes, signing).toString('base64');
  const seal: Seal = { digest: bytes.toString('hex'), key: spki(signing).toString('base64'), signature };
  yield `${JSON.stringify(seal)}\n`;
}

async function* lines(db: Db, what: Omit<Export, 'signing'>): AsyncGenerator<string> {
  const header: Header = { ...(await exportHeads(db, what)), format: BUNDLE };
  yield `${JSON.stringify(header)}\n`;
  for (const head of header.heads) yield* chain(db, head);
}

/** An act never changes: up to the head the chain is what it was when the header was written. */
async function* chain(db: Db, { agency, seq }: AgencyHead): AsyncGenerator<string> {
  let after = 0;
  while (after < seq) {
    const page = await rowsAfter(db, agency, after, Math.min(PAGE, seq - after));
    const wrong = page.findIndex((row, n) => row.seq !== after + 1 + n);
    if (wrong >= 0 || !page.length) throw unexportable(agency, after + 1 + Math.max(wrong, 0));
    yield page.map((row) => `${JSON.stringify(row, columns)}\n`).join('');
    after += page.length;
  }
}

function unexportable(agency: string, seq: number): Unexportable {
  return new Unexportable(`单位 ${agency} 缺少第 ${seq} 条留痕，没有导出。请先运行 gongkai journal verify。`);
}

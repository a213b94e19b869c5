import type { Db } from '#store/schema';
import { isKept } from './canonical.ts';
import { chainedAgencies, foundAfter, hashAt, headFound, wrongVersions } from './queries/chains.ts';
import { ChainWalk } from './verify-chain.ts';
import { type AgencyHead, type Finding, Findings, type Verified, wrongVersion } from './verify-finding.ts';

const PAGE = 1000;

/** What a verification is held to. */
export interface Against {
  /** one chain alone */
  readonly agency?: string | undefined;
  /** heads exported before: acts cut off since then show */
  readonly heads?: readonly AgencyHead[] | undefined;
}

/**
 * Walks along every chain, page by page: each act must be the one that was hashed, stand behind the act that it names,
 * and be the next about its subject. Nobody need stop recording meanwhile.
 */
export async function verify(db: Db, { agency, heads = [] }: Against = {}): Promise<Verified> {
  const findings = new Findings();
  const agencies = agency === undefined ? await chainedAgencies(db) : [agency];

  for (const one of agencies) {
    findings.agencies += 1;
    await walk(db, one, findings);
    findings.add(await versions(db, one));
  }
  for (const head of heads) {
    if (agency === undefined || head.agency === agency) findings.add(await exported(db, head));
  }
  return findings.done();
}

async function walk(db: Db, agency: string, findings: Findings): Promise<void> {
  if (!isKept(agency))
    return findings.add([{ agency, seq: 0, what: 'text', says: '单位的代码有乱码，它名下的记录查不到' }]);

  const chain = new ChainWalk(agency);
  let after: string | null = null;

  for (;;) {
    // asked before the page: whatever it names must then be on the page or before it
    const head = await headFound(db, agency);
    const page = await foundAfter(db, agency, after, PAGE);
    for (const row of page) findings.add(chain.step(row));
    findings.acts += page.length;

    after = page.at(-1)?.seq ?? null;
    // what is not even a number stands at the end, and cannot be asked past
    if (after === null || !Number.isFinite(Number(after))) return findings.add(headOf(chain.head, head));
  }
}

/** The ledger knows the newest act of each chain; it must be the last one of the chain. */
function* headOf(
  last: AgencyHead,
  head: { readonly seq: string; readonly hash: string } | undefined,
): Generator<Finding> {
  const { agency, seq, hash } = last;
  if (head?.seq === String(seq) && head.hash === hash) return;

  const cut = Number(head?.seq) > seq;
  const says = cut
    ? `第 ${seq + 1} 条起不见了：登记的最新一条是第 ${head?.seq} 条`
    : `登记的最新一条（${head ? `第 ${head.seq} 条` : '没有登记'}）不是留痕里的最新一条（第 ${seq} 条）`;
  yield { agency, seq: cut ? seq + 1 : seq, what: 'head', says };
}

async function versions(db: Db, agency: string): Promise<readonly Finding[]> {
  const wrong = await wrongVersions(db, agency, PAGE);
  return wrong.map((row) => wrongVersion({ ...row, agency, seq: Number(row.seq) || 0 }));
}

async function exported(db: Db, { agency, seq, hash }: AgencyHead): Promise<readonly Finding[]> {
  const now = await hashAt(db, agency, seq);
  if (now === hash) return [];
  const says = now === undefined ? `第 ${seq} 条在导出时有，现在没有了` : `第 ${seq} 条与导出时不是同一条`;
  return [{ agency, seq, what: 'exported', says }];
}

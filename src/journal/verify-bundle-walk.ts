import { type BundledRow, bundledRow, type Header } from './bundle.ts';
import type { Found } from './queries/chains.ts';
import { ChainWalk } from './verify-chain.ts';
import { type Finding, Findings, wrongVersion } from './verify-finding.ts';

/** Walks over the acts of a bundle, chain after chain. */
export class BundleWalk {
  readonly findings = new Findings();
  /** how many lines are no acts at all */
  unreadable = 0;
  readonly #due: Map<string, { readonly seq: number; readonly hash: string }>;
  #chain: ChainWalk | null = null;
  #versions = new Map<string, number>();

  constructor({ heads }: Header) {
    this.#due = new Map(heads.map(({ agency, seq, hash }) => [agency, { seq, hash }]));
  }

  /** One act further. */
  row(value: unknown): void {
    const { data: row } = bundledRow.safeParse(value);
    if (!row) {
      this.unreadable += 1;
      return;
    }
    const chain = this.#chainOf(row.agency_id);
    const found: Found = { ...row, seq: String(row.seq), version: String(row.version), v: String(row.v) };
    this.findings.acts += 1;
    this.findings.add(chain.step(found));
    this.findings.add(this.#version(row));
  }

  /** Every chain must have been there, and have ended where the header says. */
  end(): void {
    this.#endChain();
    for (const agency of this.#due.keys()) {
      this.#chain = new ChainWalk(agency);
      this.#endChain();
    }
  }

  #chainOf(agency: string): ChainWalk {
    if (this.#chain?.head.agency === agency) return this.#chain;
    this.#endChain();
    this.#versions = new Map();
    this.#chain = new ChainWalk(agency);
    this.findings.agencies += 1;
    return this.#chain;
  }

  #endChain(): void {
    if (!this.#chain) return;
    const { agency, seq, hash } = this.#chain.head;
    const due = this.#due.get(agency);
    this.#due.delete(agency);
    if (due?.seq === seq && due.hash === hash) return;
    const says = `文件开头写明最新一条是${due ? `第 ${due.seq} 条` : '没有'}，文件里的最后一条是第 ${seq} 条，不是同一条`;
    this.findings.add([{ agency, seq: due && due.seq > seq ? seq + 1 : seq, what: 'head', says }]);
  }

  *#version({ agency_id: agency, seq, subject, version }: BundledRow): Generator<Finding> {
    const due = (this.#versions.get(subject) ?? 0) + 1;
    this.#versions.set(subject, version);
    if (version !== due) yield wrongVersion({ agency, seq, subject, version, due });
  }
}

import { covered, GENESIS, hashOf, isKept } from './canonical.ts';
import type { Found } from './queries/chains.ts';
import type { AgencyHead, Finding, Wrong } from './verify-finding.ts';
import { wrongInRow } from './verify-row.ts';

/** Walks along one chain, act by act in the order of their numbers, and says what is wrong. */
export class ChainWalk {
  readonly #agency: string;
  #seq = 0;
  #hash = GENESIS;

  constructor(agency: string) {
    this.#agency = agency;
  }

  /** The last act walked over. */
  get head(): AgencyHead {
    return { agency: this.#agency, seq: this.#seq, hash: this.#hash };
  }

  /** One act further. */
  *step(row: Found): Generator<Finding> {
    const due = this.#seq + 1;
    const seq = seqOf(row);

    if (seq === null || seq < due) yield this.#finding(due, 'seq', `序号写成“${row.seq}”，应当是 ${due}`);
    else if (seq > due) yield this.#finding(due, 'gap', missing(due, seq));
    else if (row.prev !== this.#hash) yield this.#finding(due, 'prev', `第 ${due} 条没有接在它前面那一条后面`);

    const here = seq ?? due;
    if (covered.some((column) => !isKept(String(row[column]))))
      yield this.#finding(here, 'text', `第 ${here} 条有乱码`);
    if (hashOf(row) !== row.hash) yield this.#finding(here, 'hash', `第 ${here} 条的内容与它的校验值不符，被改动过`);
    for (const { what, says } of wrongInRow(row)) yield this.#finding(here, what, `第 ${here} 条${says}`);

    this.#seq = Math.max(here, this.#seq);
    this.#hash = row.hash;
  }

  #finding(seq: number, what: Wrong, says: string): Finding {
    return { agency: this.#agency, seq, what, says };
  }
}

/** The place that a row claims in its chain; null where it is no whole number. */
function seqOf({ seq }: Found): number | null {
  return /^-?\d+$/.test(seq) && Number.isSafeInteger(Number(seq)) ? Number(seq) : null;
}

function missing(first: number, found: number): string {
  return first === found - 1 ? `第 ${first} 条不见了` : `第 ${first} 条至第 ${found - 1} 条不见了`;
}

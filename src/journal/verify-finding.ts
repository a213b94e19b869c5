/** What can be wrong with a chain. */
export type Wrong =
  /** acts are missing */
  | 'gap'
  /** an act stands where none may stand */
  | 'seq'
  /** the act does not name the hash of the act before it */
  | 'prev'
  /** the act is not what was hashed */
  | 'hash'
  /** bytes that are no text */
  | 'text'
  | 'day'
  | 'instant'
  | 'json'
  /** acts about one subject are not counted 1, 2, 3 … */
  | 'version'
  /** the newest act is not the one that the ledger knows as the newest */
  | 'head'
  /** an act that stood in an exported head is gone, or is another */
  | 'exported';

/** Something wrong at one place of a chain. */
export interface Finding {
  readonly agency: string;
  /** the act, or the place where it is missing */
  readonly seq: number;
  readonly what: Wrong;
  /** one sentence */
  readonly says: string;
}

/** The newest act of a chain, as it is exported. */
export interface AgencyHead {
  readonly agency: string;
  readonly seq: number;
  readonly hash: string;
}

/** How much was looked at, and what is wrong. */
export interface Verified {
  readonly agencies: number;
  readonly acts: number;
  /** the first of them */
  readonly findings: readonly Finding[];
  /** how many there are in all */
  readonly wrong: number;
}

/** So many findings are kept; the others are counted. */
const MOST_FINDINGS = 1000;

/** Findings as they come in. */
export class Findings {
  readonly #kept: Finding[] = [];
  #count = 0;
  agencies = 0;
  acts = 0;

  add(found: Iterable<Finding>): void {
    for (const finding of found) {
      this.#count += 1;
      if (this.#kept.length < MOST_FINDINGS) this.#kept.push(finding);
    }
  }

  done(): Verified {
    return { agencies: this.agencies, acts: this.acts, findings: this.#kept, wrong: this.#count };
  }
}

/** An act that is not the next about its subject. */
export function wrongVersion(at: {
  readonly agency: string;
  readonly seq: number;
  readonly subject: string;
  readonly version: number | string;
  readonly due: number;
}): Finding {
  const { agency, seq, subject, version, due } = at;
  const says = `第 ${seq} 条写成“${subject}”的第 ${version} 次记录，按次序应当是第 ${due} 次`;
  return { agency, seq, what: 'version', says };
}

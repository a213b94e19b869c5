import type { Facts } from '../facts/facts.ts';
import type { Mention } from '../facts/mentions.ts';
import type { Values } from '../facts/values.ts';

/** Something that a table counts, and how sentences speak of it. */
export interface Subject {
  readonly id: string;
  /** what the table calls it */
  readonly name: string;
  /** the words cannot fit where none of these stands: cheaper to ask */
  readonly keys: readonly string[];
  /** matched against the words around a number: `收到信息公开申请#` , `#件结转下年度` */
  readonly words: RegExp;
  /** what else must hold for the words to speak of it; nothing if absent */
  readonly only?: (facts: Facts, mention: Mention) => boolean;
  /** the figures that the sentence may mean; null where the table does not say */
  readonly values: (facts: Facts, mention: Mention) => Values;
  /** whether the words stand where they can mean the table's figure; the common scope if absent */
  readonly scope?: (facts: Facts, mention: Mention) => boolean;
}

/** A number that a sentence gives for a subject. */
export interface Claim {
  readonly mention: Mention;
  readonly subject: Subject;
  readonly inScope: boolean;
}

/** The words around a number as `Subject.words` sees them. */
export function wordsAround({ near, right }: Mention): string {
  return `${near}#${right}`;
}

/** A subsection that speaks of applications for information, by its sentence or by what comes shortly before it. */
export function aboutRequests({ sentence, from }: Mention): boolean {
  const before = sentence.passage.text.slice(Math.max(0, sentence.from - LOOK_BACK), from);
  return /依申请|信息公开申请|公开申请|申请公开/.test(before + sentence.text.slice(from - sentence.from));
}

const LOOK_BACK = 160;

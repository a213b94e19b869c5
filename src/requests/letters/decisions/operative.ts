import type { Block } from '#documents/model';
import type { Citation } from '#law/citation';
import type { DecisionKind } from '#law/regulation/decisions/decision';
import { paragraph, under } from '../phrases.ts';
import { type DecisionWords, decisionWords } from './words.ts';

/** 处理决定: what is found, what it rests on, and what follows. */
export function operative(kind: DecisionKind, because: readonly Citation[], you: string): Block {
  const { finds, decides }: DecisionWords = decisionWords[kind];
  return paragraph(`${finds(you)}。${under(...because)}${decides(you)}`);
}

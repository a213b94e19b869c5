import type { DecisionKind } from '#law/regulation/decisions/decision';
import { denied } from './denied.ts';
import { granted } from './granted.ts';
import { notProcessed } from './not-processed.ts';
import { other } from './other.ts';
import { unable } from './unable.ts';

/** The words of a draft that the law wants in a letter. */
export type Part = 'finding' | 'reasons' | 'providing';

/** How a decision is worded. */
export interface DecisionWords {
  /** what the paper is called: 答复书, 告知书 */
  readonly paper: string;
  /** its 题名, where it is not the usual one */
  readonly title?: string;
  /** what is found, before 根据……的规定; `you` is 您 or 你单位 */
  readonly finds: (you: string) => string;
  /** what follows from it */
  readonly decides: (you: string) => string;
  /** what stands before the reasons, and before how it can be had */
  readonly before?: { readonly [part in 'reasons' | 'providing']?: string };
  /** what the draft must say, each with what is to be written there */
  readonly needs: { readonly [part in Part]?: string };
}

/** 第三十六条 — one text for each way an application can end. */
export const decisionWords: Readonly<Record<DecisionKind, DecisionWords>> = {
  ...granted,
  ...denied,
  ...unable,
  ...notProcessed,
  ...other,
};

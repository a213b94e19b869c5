import { regulation } from '#law/citation';
import { decisionOf } from '#law/regulation/art-36-39-decisions';
import { type DecisionWords, decisionWords, type Part } from '../decisions/words.ts';
import type { Missing } from '../missing.ts';
import type { DecisionFacts } from '../types.ts';

const PARTS = ['finding', 'reasons', 'providing'] as const satisfies readonly Part[];

/** 第三十六条、第三十七条 — what the draft must say and does not. */
export function missingOfDraft(facts: DecisionFacts): readonly Missing[] {
  const { needs }: DecisionWords = decisionWords[facts.kind];
  const { under } = decisionOf(facts.kind);
  const blank = PARTS.filter((part) => needs[part] && !facts[part].trim());

  return [
    ...blank.map((part) => inDraft(`没有写明${needs[part]}`, under, part)),
    ...(facts.kind === 'partial' && !facts.grounds?.length
      ? [inDraft('没有选择其余部分不予公开属于哪种情形', [regulation(37)], 'grounds')]
      : []),
  ];
}

function inDraft(says: string, because: Missing['because'], field: string): Missing {
  return { says, because, mend: 'draft', field };
}

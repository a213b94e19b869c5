import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import type { ReviewResult, SuitResult } from '#law/remedies/table-4';
import { reviewCell, suitCell } from '#law/remedies/table-4';
import type { OnSubject } from '../subject/act-on.ts';
import { type Remedy, type Result, reviewResults, suitResults } from '../types.ts';
import { onRemedy } from './on-remedy.ts';

export interface NoteOutcome extends OnSubject {
  /** `affirmed`: the second instance left the first judgment as it was */
  readonly result: Result | 'affirmed';
  /** what the paper says, in short */
  readonly words: string;
}

/** 记录结果: on the day that the decision or judgment was received. It gives the cell of table 4. */
export function noteOutcome(registry: Registry, command: NoteOutcome): Promise<Outcome> {
  const { words } = command;

  return onRemedy(registry, command, 'noteOutcome', (remedy) => {
    const result = command.result === 'affirmed' ? affirmed(remedy) : command.result;
    if (!result || !isResultOf(remedy, result)) return refused('请选择一种结果。', [], 'result');
    return { data: { result }, texts: { words }, under: underOf(remedy, result) };
  });
}

/** Whether a review, or a suit, can end so. */
export function isResultOf({ way }: Pick<Remedy, 'way'>, result: string): result is Result {
  return Object.hasOwn(way === 'review' ? reviewResults : suitResults, result);
}

/** 驳回上诉，维持原判: what stood before stands. */
function affirmed({ instance, outcomes }: Remedy): Result | null {
  return instance === 2 ? (outcomes.at(-1)?.result ?? null) : null;
}

function underOf({ way }: Remedy, result: Result) {
  const { because } = way === 'review' ? reviewCell(result as ReviewResult) : suitCell(way, result as SuitResult);
  const [form, article] = because;
  return (article ?? form) as NonNullable<typeof form>;
}

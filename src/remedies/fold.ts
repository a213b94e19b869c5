import type { Act } from '#journal/types';
import type { Order } from '#requests/types';
import { foldBy, standingOf } from './subject/fold-by.ts';
import type { Decided, Remedy, Result } from './types.ts';
import { type RemedyAct, remedyActs } from './workflow.ts';

/** A review or suit after an act; `before` is null at its first. */
export const remedyAfter = foldBy<Remedy, RemedyAct>({
  acts: remedyActs,
  begin: begun,
  steps: {
    respond: (_, { day }) => ({ responded: day }),
    handIn: ({ evidence }) => ({ evidence: evidence + 1 }),
    hear: ({ hearings }, { data }) => ({ hearings: [...hearings, String(data.on)] }),
    noteOutcome: ({ outcomes, instance }, { data, day }) =>
      standing([...outcomes, { result: data.result as Result, day, instance }]),
    appeal: () => ({ instance: 2, counted: null }),
    remand: () => ({ instance: 1, counted: null }),
    orderRedo: (_, { data, day }) => ({
      redo: { order: data.order as Order, day, until: data.until === null ? null : String(data.until) },
    }),
    amend: amended,
    annul: () => ({ counted: null }),
  },
});

/** All acts about one, from its first. */
export function foldRemedy(acts: readonly Act[]): Remedy | null {
  return acts.reduce<Remedy | null>(remedyAfter, null);
}

function begun(act: Act): Remedy {
  const { way, procedure, contested, after } = act.data as unknown as Pick<
    Remedy,
    'way' | 'procedure' | 'contested' | 'after'
  >;
  return {
    ...standingOf(act),
    state: 'noticed',
    way,
    procedure,
    contested,
    after,
    received: act.day,
    responded: null,
    evidence: 0,
    hearings: [],
    instance: 1,
    outcomes: [],
    counted: null,
    redo: null,
  };
}

function standing(outcomes: readonly Decided[]): Partial<Remedy> {
  return { outcomes, counted: outcomes.at(-1) ?? null };
}

/** A result is amended where it stands: the last one, if any does. */
function amended({ outcomes, counted }: Remedy, { data: { field, now } }: Act): Partial<Remedy> {
  if (field !== 'result') return { [String(field)]: now } as Partial<Remedy>;
  const last = outcomes.at(-1);
  if (!last) return {};
  const mended = standing([...outcomes.slice(0, -1), { ...last, result: now as Result }]);
  return counted ? mended : { ...mended, counted };
}

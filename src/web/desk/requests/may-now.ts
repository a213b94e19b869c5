import { type Permit, permit } from '#agencies/permit';
import { refused } from '#journal/types';
import type { Case } from '#requests/letters/case';
import { requestActs } from '#requests/workflow';
import type { Place } from '../judged.ts';
import { mayEver } from '../may-ever.ts';
import { type FormAct, formActs, formOf } from './act-forms.ts';
import type { Ordered } from './asks.ts';

/** For every act that whoever asks may ever do, whether he may do it now. What he never may is left out. */
export function mayNow(
  { asker, relation }: Place,
  subject: string,
  { acts, request, orders }: Pick<Case, 'acts' | 'request'> & { readonly orders: readonly Ordered[] },
): ReadonlyMap<FormAct, Permit> {
  const byAct = Map.groupBy(acts, ({ act }) => act);
  const doers = new Map([...byAct].map(([act, done]) => [act, new Set(done.map(({ actor }) => actor))]));
  const self = asker.actor === subject.replace('request/', 'person/');
  const about = { ...asker, relation, self, state: request.state, doers };
  return new Map(
    formActs
      .filter((act) => mayEver(requestActs[act], asker, relation).ok)
      .map((act) => {
        const allowed = permit(requestActs[act], about);
        const hinders = allowed.ok ? formOf(act).hinders?.(request, orders) : null;
        return [act, hinders ? refused(hinders, [requestActs[act].under]) : allowed];
      }),
  );
}

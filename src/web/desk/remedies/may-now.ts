import { type Permit, permit } from '#agencies/permit';
import { type Act, refused } from '#journal/types';
import type { OfKind } from '#remedies/queries';
import type { Kind } from '#remedies/subject/kinds';
import type { Place } from '../judged.ts';
import { mayEver } from '../may-ever.ts';
import { formActsOf, type KindDesk } from './kind-desk.ts';

/** For every act that whoever asks may ever do, whether he may do it now. What he never may is left out. */
export function mayNow<K extends Kind>(
  { asker, relation }: Place,
  kindDesk: KindDesk<K>,
  { one, acts }: { readonly one: OfKind[K]; readonly acts: readonly Act[] },
): ReadonlyMap<string, Permit> {
  const byAct = Map.groupBy(acts, ({ act }) => act);
  const doers = new Map([...byAct].map(([act, done]) => [act, new Set(done.map(({ actor }) => actor))]));
  const about = { ...asker, relation, state: one.state, doers };
  return new Map(
    formActsOf(kindDesk).flatMap(([act, form]) => {
      const rule = kindDesk.acts[act];
      if (!rule || !mayEver(rule, asker, relation).ok) return [];
      if (rule.from !== 'any' && !rule.from.includes(one.state)) return [[act, refused(when(kindDesk, act, one))]];
      const allowed = permit(rule, about);
      const hinders = allowed.ok ? form.hinders?.(one) : null;
      return [[act, hinders ? refused(hinders, [rule.under]) : allowed]];
    }),
  );
}

/** In which states it may be done, and which it is in. */
function when<K extends Kind>({ acts, states, stateOf }: KindDesk<K>, act: string, one: OfKind[K]): string {
  const from = acts[act]?.from ?? [];
  const words =
    from === 'any'
      ? []
      : from.flatMap((state) => (state in states ? [`“${states[state as OfKind[K]['state']][1]}”`] : []));
  return `${words.join('、')}时才能办，现在是“${stateOf(one)[1]}”。`;
}

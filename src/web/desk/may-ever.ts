import type { ActRule } from '#agencies/act-rule';
import { type Permit, permit, type Relation } from '#agencies/permit';
import type { Asker } from '#agencies/types';

/** Whether somebody may do this at all to subjects of an agency that stands so, in whatever state they are. */
export function mayEver(rule: ActRule, asker: Asker, relation: Relation): Permit {
  const { otherThan: _, ...grants } = rule;
  return permit({ ...grants, from: 'any' }, { ...asker, relation, state: '' });
}

/** What may be done to an agency below may be done to one that is yet to stand under this one. */
export function underneath(rule: ActRule): ActRule {
  const here = rule.by.filter((grant) => grant.endsWith(' of below')).map((grant) => grant.replace(' of below', ''));
  return { ...rule, by: [...rule.by, ...(here as ActRule['by'])] };
}

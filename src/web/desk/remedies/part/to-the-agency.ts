import type { ActRule, Grant } from '#agencies/act-rule';

/** A rule of complaints as it reads at home, in the agency complained about: `clerk of self` is its own clerk. */
export function toTheAgency(rule: ActRule): ActRule {
  const own = rule.by.filter((grant) => grant.endsWith(' of self')).map((grant) => grant.replace(' of self', ''));
  return { ...rule, by: own as readonly Grant[] };
}

import type { AgencyFacts } from '#agencies/facts/agency-facts';
import { litigationLaw, regulation, reviewLaw } from '#law/citation';
import { redressOf } from '#law/remedies/redress';
import { isOnline } from '../../types.ts';
import { contestedGrounds } from '../decisions/grounds.ts';
import type { Missing } from '../missing.ts';
import type { DecisionFacts } from '../types.ts';

/**
 * What a letter prints of the agency: without the review body or the court it cannot tell of redress. One that is given on
 * the internet also tells where to apply for review there.
 */
export function missingOfAgency({ agency, kind, grounds, day, way }: DecisionFacts): readonly Missing[] {
  const first = redressOf({ decision: kind, grounds: contestedGrounds(grounds ?? []), made: day }).value;
  const namesCourt = first !== 'review-first' || kind === 'partial';
  const online = isOnline(way) && !agency.review.online ? [ONLINE] : [];
  return [...missingPlaces(agency, namesCourt), ...online];
}

/** The review body, and the court where it is named. */
export function missingPlaces(
  { review, court }: Pick<AgencyFacts, 'review' | 'court'>,
  namesCourt: boolean,
): readonly Missing[] {
  return [...(review.name ? [] : [REVIEW]), ...(namesCourt && !court.name ? [COURT] : [])];
}

const REVIEW: Missing = {
  says: '机关信息里没有复议机关',
  because: [regulation(51), reviewLaw(20, 1)],
  mend: 'agency',
  field: 'review.name',
};

const ONLINE: Missing = {
  says: '申请人要求在网上取得答复，机关信息里没有网上申请复议的网址',
  because: [reviewLaw(22, 2)],
  mend: 'agency',
  field: 'review.online',
};

const COURT: Missing = {
  says: '机关信息里没有管辖法院',
  because: [regulation(51), litigationLaw(46, 1)],
  mend: 'agency',
  field: 'court.name',
};

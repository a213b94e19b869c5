import type { AgencyFacts } from '#agencies/facts/agency-facts';
import type { Day } from '#law/calendar/day';
import type { AfterCorrectionDemand } from '#law/regulation/art-41-correction';
import type { Addressee, Writing } from '#requests/letters/types';
import type { Ground, Measure } from '../complaints/types.ts';

/** What letters about a complaint are filled from; the one who writes is the 主管部门. */
export interface ComplaintFacts extends Writing {
  /** the agency complained about */
  readonly about: Pick<AgencyFacts, 'name' | 'review' | 'court'>;
  readonly ground: Ground;
  /** the day the complaint came */
  readonly received: Day;
  /** the request of that agency that it is about: 青民依申〔2026〕7号; empty where it is about none */
  readonly request: string;
}

export interface CorrectionFacts extends Writing {
  readonly to: Addressee;
  /** the day the demand arrived */
  readonly received: Day;
  /** the record in question */
  readonly about: string;
  readonly outcome: Exclude<AfterCorrectionDemand, 'check'>;
  /** what was looked into, and what was found */
  readonly finding: string;
  /** what was corrected, or why nothing was */
  readonly notice: string;
  /** of what another agency may correct: which that is */
  readonly competent: string;
  /** passed on to it, or not */
  readonly passedOn: boolean;
}

/** What each letter is filled from. */
export interface FactsOf {
  readonly accountRequest: ComplaintFacts & { readonly question: string; readonly until: Day };
  readonly supervisionNotice: ComplaintFacts & {
    readonly measure: Measure;
    /** what was found, and what the agency must do */
    readonly order: string;
    /** 督促整改: by when; empty otherwise */
    readonly until: Day;
    /** the agency has to be told: it was asked, or there is something that it must do */
    readonly told: boolean;
  };
  readonly complaintAnswer: ComplaintFacts & {
    readonly name: string;
    readonly measure: Measure;
    readonly until: Day;
    readonly answer: string;
  };
  readonly correctionNotice: CorrectionFacts;
}

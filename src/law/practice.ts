/**
 * What agencies do differently where the law is silent. An agency that does not say otherwise follows `usual`; the
 * decision record named at each setting says why.
 */
export interface Practice {
  /** consultation-days: whether the day the letter is sent counts toward the time to answer */
  readonly sendingDay: 'counts' | 'left-out';
  /** consultation-days: whether the day the reply arrives counts */
  readonly replyDay: 'counts' | 'left-out';
  /** secrecy-referral: whether the time of a referral under 第十七条第三款 counts */
  readonly secrecyReferral: 'counts' | 'left-out';
  /** late-extension: what an extension does that the applicant was told of after the limit */
  readonly lateExtension: 'no-effect' | 'extends';
  /** late-supplement-notice: what a notice sent after the seventh workday does to the clock */
  readonly lateSupplementNotice: 'restarts-clock' | 'no-effect';
  /** payment-restarts-clock: what payment of the fee does */
  readonly payment: 'restarts-clock' | 'resumes-clock';
  /** pages-per-application: over what pages are counted */
  readonly pages: 'per-application' | 'per-month';
  /** review-first-scope: whether silence must go to review before a court */
  readonly silence: 'free-choice' | 'review-first';
}

export const usual: Practice = {
  sendingDay: 'counts',
  replyDay: 'left-out',
  secrecyReferral: 'counts',
  lateExtension: 'no-effect',
  lateSupplementNotice: 'restarts-clock',
  payment: 'restarts-clock',
  pages: 'per-application',
  silence: 'free-choice',
};

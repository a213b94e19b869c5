import type { ApplicantKind } from '#requests/types';

/** Who asks, and how often. */
export const applicants: Readonly<Record<ApplicantKind, number>> = {
  natural: 80,
  enterprise: 12,
  research: 2,
  public_welfare: 2,
  legal_service: 2,
  other_org: 2,
};

/** Another kind of applicant. */
export function otherThan(kind: ApplicantKind): ApplicantKind {
  return kind === 'natural' ? 'enterprise' : 'natural';
}

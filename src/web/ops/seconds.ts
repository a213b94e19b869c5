import type { Instant } from '#store/time';

/** Whole seconds from one instant to another. */
export function secondsBetween(from: Instant, to: Instant): number {
  return Math.round(Temporal.Instant.from(from).until(Temporal.Instant.from(to)).total('seconds'));
}

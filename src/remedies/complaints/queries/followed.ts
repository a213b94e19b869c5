import { allAgencies } from '#agencies/queries';
import type { AgencyId, Registry } from '#agencies/types';
import { isSameCode } from '#requests/same-code';
import { open } from '#store/vault/entries';
import { personOf } from '../../subject/ids.ts';
import { meantBy } from '../../subject/numbers.ts';

/** One complaint, in the chain of the 主管部门. */
export interface Followed {
  readonly agency: AgencyId;
  /** complaint/2026-1 */
  readonly complaint: string;
}

/** The complaint that a number and its query code open together; null where either is wrong, and nobody learns which. */
export async function followedBy(registry: Registry, number: string, code: string): Promise<Followed | null> {
  let found: Followed | null = null;
  for (const { agency, subject } of meantBy(number, 'complaint', await allAgencies(registry.db))) {
    const followed = { agency, complaint: subject };
    if (isSameCode(code, (await complaintCode(registry, followed)) ?? undefined)) found = followed;
  }
  return found;
}

/** The query code of a complaint, for its receipt. */
export async function complaintCode({ db, ring }: Registry, { agency, complaint }: Followed): Promise<string | null> {
  return (await open(db, ring, { agency, person: personOf(complaint), entry: 'queryCode' })) ?? null;
}

import { agencyById } from '#agencies/queries';
import type { Agency, AgencyId } from '#agencies/types';
import { type Citation, regulation } from '#law/citation';
import type { Ruling } from '#law/ruling';
import type { Db } from '#store/schema';

/** The agencies above one, the nearest first, up to where it stands under its own system (垂直管理). */
export async function supervisorsOf(db: Db, id: AgencyId): Promise<readonly Agency[]> {
  const above: Agency[] = [];
  let at = await agencyById(db, id);
  while (at?.parent && !at.vertical && above.length < DEEPEST) {
    at = await agencyById(db, at.parent);
    if (at) above.push(at);
  }
  return above;
}

const DEEPEST = 20;

/**
 * 第四十七条第二款、第五十一条 — who receives a complaint about an agency: the office of the government above it, which is its
 * 主管部门 (第三条第三款); where there is none here, the agency above it. Null where nobody above it is in use here.
 */
export async function receiverOf(db: Db, about: AgencyId): Promise<Ruling<Agency> | null> {
  const above = (await supervisorsOf(db, about)).filter(({ state }) => state === 'active');
  const office = above.find(({ kind }) => kind === 'governmentOffice');
  const value = office ?? above[0];
  return value ? { value, because: office ? OFFICE : [regulation(51)] } : null;
}

const OFFICE: readonly Citation[] = [regulation(3, 3), regulation(47, 2)];

import { sql } from 'kysely';
import type { Db } from '#store/schema';
import type { AgencyRow, StaffRow } from '#store/tables/agencies';
import type { ActRule } from './act-rule.ts';
import type { Relation } from './permit.ts';
import { reaches } from './permit.ts';
import type { Role } from './roles.ts';
import type { Agency, AgencyId, Asker, Instance, Staff, StaffId } from './types.ts';

export async function agencyById(db: Db, id: AgencyId): Promise<Agency | null> {
  const row = await db.selectFrom('agency').selectAll().where('agency_id', '=', id).executeTakeFirst();
  return row ? agencyOf(row) : null;
}

/** What this instance is for, and the agency above all others; null while nothing has begun. */
export async function instanceOf(db: Db): Promise<Instance | null> {
  const row = await db.selectFrom('instance').selectAll().executeTakeFirst();
  return row ? { root: row.agency_id, kind: row.kind as Instance['kind'], begun: row.begun } : null;
}

/** How an agency stands to the agency of whoever asks. A vertical one is not below the local government. */
export async function relationTo(db: Db, asker: Pick<Asker, 'agency'>, agency: AgencyId | null): Promise<Relation> {
  if (!asker.agency || !agency) return 'other';
  if (asker.agency === agency) return 'own';

  const { rows } = await sql<{ readonly agency_id: string }>`
    with recursive above as (
      select agency_id, parent_id, vertical, 0 as steps from agency where agency_id = ${agency}
      union all
      select up.agency_id, up.parent_id, up.vertical, above.steps + 1
      from agency up join above on up.agency_id = above.parent_id
      where above.vertical = 0 and above.steps < ${DEEPEST}
    )
    select agency_id from above where agency_id = ${asker.agency}`.execute(db);
  return rows.length > 0 ? 'below' : 'other';
}

const DEEPEST = 20;

/** The agencies whose subjects a rule lets somebody reach, in tree order. None where nothing is granted. */
export async function agenciesWithin(db: Db, rule: ActRule, asker: Asker): Promise<readonly Agency[]> {
  const may = (relation: Relation) => rule.by.some((grant) => reaches(grant, { roles: asker.roles, relation }));
  const own = may('own') && asker.agency ? [asker.agency] : [];
  const below = may('below') && asker.agency ? await idsBelow(db, asker.agency) : [];
  const ids = [...own, ...below];
  if (ids.length === 0) return [];

  const rows = await db.selectFrom('agency').selectAll().where('agency_id', 'in', ids).execute();
  const byId = new Map(rows.map((row) => [row.agency_id, agencyOf(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

async function idsBelow(db: Db, agency: AgencyId): Promise<readonly AgencyId[]> {
  const { rows } = await sql<{ readonly agency_id: string }>`
    with recursive below as (
      select agency_id, 0 as steps from agency where agency_id = ${agency}
      union all
      select a.agency_id, below.steps + 1
      from agency a join below on a.parent_id = below.agency_id
      where a.vertical = 0 and below.steps < ${DEEPEST}
    )
    select agency_id from below where agency_id <> ${agency} order by steps, agency_id`.execute(db);
  return rows.map(({ agency_id }) => agency_id);
}

/** All agencies, those above before those below. */
export async function allAgencies(db: Db): Promise<readonly Agency[]> {
  const rows = await db.selectFrom('agency').selectAll().orderBy('agency_id').execute();
  return rows.map(agencyOf);
}

export async function staffById(db: Db, id: StaffId): Promise<Staff | null> {
  const row = await db.selectFrom('staff').selectAll().where('staff_id', '=', id).executeTakeFirst();
  return row ? staffOf(row) : null;
}

/** The staff of these agencies, an agency after the other. */
export async function staffOfAgencies(db: Db, agencies: readonly AgencyId[]): Promise<readonly Staff[]> {
  if (agencies.length === 0) return [];
  const rows = await db
    .selectFrom('staff')
    .selectAll()
    .where('agency_id', 'in', agencies)
    .orderBy('agency_id')
    .orderBy('section')
    .orderBy('staff_id')
    .execute();
  return rows.map(staffOf);
}

/** Whoever a session stands for, as he is now; null unless his account and his agency are in use. */
export async function askerOf(db: Db, id: StaffId): Promise<Asker | null> {
  const row = await db
    .selectFrom('staff')
    .innerJoin('agency', 'agency.agency_id', 'staff.agency_id')
    .select(['staff.agency_id', 'staff.roles'])
    .where('staff.staff_id', '=', id)
    .where('staff.state', '=', 'active')
    .where('agency.state', '=', 'active')
    .executeTakeFirst();
  return row ? { actor: id, agency: row.agency_id, roles: JSON.parse(row.roles) as readonly Role[] } : null;
}

/** Who has done what about a subject: act → actors. */
export async function doersOf(
  db: Db,
  agency: AgencyId,
  subject: string,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await db
    .selectFrom('journal')
    .select(['act', 'actor'])
    .where('agency_id', '=', agency)
    .where('subject', '=', subject)
    .execute();
  const byAct = Map.groupBy(rows, ({ act }) => act);
  return new Map([...byAct].map(([act, found]) => [act, new Set(found.map(({ actor }) => actor))]));
}

function agencyOf(row: AgencyRow): Agency {
  return {
    ...JSON.parse(row.facts),
    notices: JSON.parse(row.notices ?? '[]'),
    id: row.agency_id,
    parent: row.parent_id,
    state: row.state as Agency['state'],
    version: row.version,
  };
}

export function staffOf(row: StaffRow): Staff {
  return {
    id: row.staff_id,
    agency: row.agency_id,
    section: row.section,
    roles: JSON.parse(row.roles),
    state: row.state as Staff['state'],
    appointedBy: row.appointed_by,
    version: row.version,
  };
}

/** The agencies directly under one, that are in use. */
export async function agenciesUnder(db: Db, parent: AgencyId): Promise<readonly Agency[]> {
  const rows = await db
    .selectFrom('agency')
    .selectAll()
    .where('parent_id', '=', parent)
    .where('state', '=', 'active')
    .orderBy('agency_id')
    .execute();
  return rows.map(agencyOf);
}

/** The version of a subject; 0 where nothing was ever done about it. */
export async function latestVersion(db: Db, agency: AgencyId, subject: string): Promise<number> {
  const row = await db
    .selectFrom('journal')
    .select('version')
    .where('agency_id', '=', agency)
    .where('subject', '=', subject)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.version ?? 0;
}

/** Whether the vault has this person still, and the version of its subject. */
export async function personStands(
  db: Db,
  agency: AgencyId,
  person: string,
): Promise<{ readonly version: number } | null> {
  const row = await db
    .selectFrom('vault_person')
    .select('person_id')
    .where('agency_id', '=', agency)
    .where('person_id', '=', person)
    .executeTakeFirst();
  return row ? { version: await latestVersion(db, agency, person) } : null;
}

/** The persons whose data an agency keeps for its cases: newest first. Staff, connected systems and what is public have keys of their own. */
export async function personsOf(
  db: Db,
  agency: AgencyId,
  limit: number,
): Promise<readonly { readonly id: string; readonly since: string }[]> {
  const rows = await db
    .selectFrom('vault_person')
    .select(['person_id', 'made_at'])
    .where('agency_id', '=', agency)
    .where('person_id', 'like', 'person/%')
    .orderBy('made_at', 'desc')
    .orderBy('person_id')
    .limit(limit)
    .execute();
  return rows.map(({ person_id, made_at }) => ({ id: person_id, since: made_at }));
}

/** These members of staff, wherever they work. */
export async function staffByIds(db: Db, ids: readonly StaffId[]): Promise<readonly Staff[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom('staff').selectAll().where('staff_id', 'in', ids).execute();
  return rows.map(staffOf);
}

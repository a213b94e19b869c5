import type { Db } from '#store/schema';
import type { ConnectedSystemRow } from '#store/tables/outbox';
import type { Instant } from '#store/time';
import type { AgencyId, Asker } from '../types.ts';
import { isSameHash, readToken } from './token.ts';
import type { ConnectedSystem, Scope, SystemId, Topic } from './types.ts';
import type { SystemState } from './workflow.ts';

export async function systemById(db: Db, id: SystemId): Promise<ConnectedSystem | null> {
  const row = await db.selectFrom('connected_system').selectAll().where('system_id', '=', id).executeTakeFirst();
  return row ? systemOf(row) : null;
}

/** The systems of an agency, whatever became of them. */
export async function systemsOf(db: Db, agency: AgencyId): Promise<readonly ConnectedSystem[]> {
  const rows = await db
    .selectFrom('connected_system')
    .selectAll()
    .where('agency_id', '=', agency)
    .orderBy('system_id')
    .execute();
  return rows.map(systemOf);
}

/** When the systems of an agency last came with their tokens, to the minute; whoever never came is left out. */
export async function lastUsesOf(db: Db, agency: AgencyId): Promise<ReadonlyMap<SystemId, Instant>> {
  const rows = await db
    .selectFrom('keep_system_use')
    .select(['system_id', 'at'])
    .where('agency_id', '=', agency)
    .execute();
  return new Map(rows.map(({ system_id, at }) => [system_id as SystemId, at]));
}

/** How many systems are connected to each of these agencies now; those without any are left out. */
export async function systemCounts(db: Db, agencies: readonly AgencyId[]): Promise<ReadonlyMap<AgencyId, number>> {
  if (!agencies.length) return new Map();
  const rows = await db
    .selectFrom('connected_system')
    .select(['agency_id', (eb) => eb.fn.countAll<number>().as('n')])
    .where('agency_id', 'in', agencies)
    .where('state', '=', 'active')
    .groupBy('agency_id')
    .execute();
  return new Map(rows.map(({ agency_id, n }) => [agency_id, Number(n)]));
}

/** The system whose token this is, while it is in use and its agency stands; null for everybody else. */
export async function systemByToken(db: Db, token: string): Promise<ConnectedSystem | null> {
  const read = readToken(token);
  if (!read) return null;
  const row = await db
    .selectFrom('connected_system')
    .innerJoin('agency', 'agency.agency_id', 'connected_system.agency_id')
    .selectAll('connected_system')
    .where('system_id', '=', read.id)
    .where('connected_system.state', '=', 'active')
    .where('agency.state', '=', 'active')
    .executeTakeFirst();
  return row && isSameHash(row.hash, read.hash) ? systemOf(row) : null;
}

/** A system as whoever asks for something. */
export function askerFor({ id, agency }: ConnectedSystem): Asker {
  return { actor: id, agency, roles: ['system'] };
}

function systemOf(row: ConnectedSystemRow): ConnectedSystem {
  return {
    agency: row.agency_id,
    id: row.system_id as SystemId,
    state: row.state as SystemState,
    scopes: JSON.parse(row.scopes) as readonly Scope[],
    topics: JSON.parse(row.topics) as readonly Topic[],
    version: row.version,
  };
}

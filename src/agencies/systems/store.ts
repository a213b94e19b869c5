import type { Db } from '#store/schema';
import type { Instant } from '#store/time';
import type { ConnectedSystem } from './types.ts';

/** Notes that a system came with its token. Within a minute nothing is written twice. */
export async function noteUse(
  db: Db,
  { agency, id }: Pick<ConnectedSystem, 'agency' | 'id'>,
  now: Instant,
): Promise<void> {
  const minute = minuteOf(now);
  const known = await db
    .selectFrom('keep_system_use')
    .select('at')
    .where('agency_id', '=', agency)
    .where('system_id', '=', id)
    .executeTakeFirst();
  if (known && known.at >= minute) return;

  await db
    .insertInto('keep_system_use')
    .values({ agency_id: agency, system_id: id, at: minute })
    .onConflict((taken) => taken.columns(['agency_id', 'system_id']).doUpdateSet({ at: minute }))
    .execute();
}

function minuteOf(now: Instant): Instant {
  return Temporal.Instant.from(now)
    .round({ smallestUnit: 'minute', roundingMode: 'floor' })
    .toString({ smallestUnit: 'second' });
}

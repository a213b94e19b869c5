import { type SqlBool, sql } from 'kysely';
import type { Db } from '#store/schema';
import type { JournalRow } from '#store/tables/journal';
import { actOf } from '../row.ts';
import type { Act } from '../types.ts';

const PAGE = 2000;

/** All acts of an agency about subjects of a kind (`request/`), subject after subject, each from its first. A page at a time is held. */
export async function* actsBySubject(db: Db, agency: string, kind: string): AsyncGenerator<Act> {
  let place: Pick<JournalRow, 'subject' | 'version'> = { subject: kind, version: 0 };
  for (;;) {
    const { subject, version } = place;
    const page = await db
      .selectFrom('journal')
      .selectAll()
      .where('agency_id', '=', agency)
      .where(({ eb, refTuple, tuple }) => eb(refTuple('subject', 'version'), '>', tuple(subject, version)))
      .where(sql<SqlBool>`subject like ${`${kind}%`}`)
      .orderBy('subject')
      .orderBy('version')
      .limit(PAGE)
      .execute();
    yield* page.map(actOf);

    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    place = last;
  }
}

/** All acts about some subjects, in the order of the chain. */
export async function actsAboutAll(db: Db, agency: string, subjects: readonly string[]): Promise<readonly Act[]> {
  const rows = await db
    .selectFrom('journal')
    .selectAll()
    .where('agency_id', '=', agency)
    .where('subject', 'in', subjects)
    .orderBy('seq')
    .execute();
  return rows.map(actOf);
}

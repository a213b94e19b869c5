import type { Agency } from '#agencies/types';
import type { Db } from '#store/schema';
import { requestByNumber, requestBySubject } from '../queries.ts';
import { meantBy, type ShortNumber } from '../typed-number.ts';

/** The request that a typed number means, written out, short or as on a receipt; null where there is none. */
export async function requestMeant(
  db: Db,
  agency: Agency,
  { typed, short }: { readonly typed: string; readonly short: ShortNumber | null },
): Promise<string | null> {
  for (const meant of meantBy(typed, [agency])) {
    const subject = 'subject' in meant ? meant.subject : await requestByNumber(db, agency.id, meant);
    if (subject && (await requestBySubject(db, agency.id, subject))) return subject;
  }
  return short && requestByNumber(db, agency.id, short);
}

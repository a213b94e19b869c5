import type { Registry } from '#agencies/types';
import { personOf } from '#requests/ids';
import { openMany } from '#store/vault/entries';

type Ledger = Pick<Registry, 'db' | 'ring'>;

const MANY = 500;

/** Whose applications an agency has, by ID number, in the order of the requests from `after` on. */
export async function applicantsOf({ db, ring }: Ledger, agency: string, wants: string): Promise<readonly string[]> {
  const rows = await db.selectFrom('request').select('subject').where('agency_id', '=', agency).execute();
  const persons = rows.map(({ subject }) => personOf(subject));
  const found: string[] = [];
  for (let from = 0; from < persons.length; from += MANY) {
    const some = { agency, persons: persons.slice(from, from + MANY), entries: ['idNumber', 'wants'] };
    for (const words of (await openMany(db, ring, some)).values())
      if (words.get('wants') === wants) found.push(words.get('idNumber') ?? '');
  }
  return found;
}

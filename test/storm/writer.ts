import { act } from '#journal/act';
import { record } from '#journal/record';
import type { Data, Done, Ledger, Writing } from '#journal/types';
import { agenciesProjection } from '../../src/agencies/projection.ts';
import { agencyActs, staffActs } from '../../src/agencies/workflow.ts';
import { openStore } from '../../src/store/open.ts';

/**
 * Records acts as fast as it can until it is killed, in several agencies at once. After a transaction has ended it
 * prints its acts, one a line: agency, seq, hash.
 */
const [where = '{}', name = ''] = process.argv.slice(2);
const agencies = ['qinghe-government-office', 'qinghe-civil-affairs', 'qinghe-finance', 'qinghe-education'];
const NOW = '2026-03-02T04:00:00Z';
const day = '2026-03-02';

const store = await openStore(JSON.parse(where), NOW);
const ledger: Ledger = { ...store, projections: [agenciesProjection], now: () => NOW };
await Promise.all(agencies.map(storm));

async function storm(agency: string): Promise<void> {
  await establish(agency);
  for (let n = 1; ; n++) await people(agency, n);
}

/** The same form whoever sends it: the agency is established once. */
async function establish(agency: string): Promise<void> {
  const facts = { name: agency, shortName: agency, kind: 'department', level: 'county', vertical: false };
  await sent(agency, 'establish', (step) => step(`agency/${agency}`, 0, 'establish', { facts, parent: null }));
}

/** One, two or three acts in one transaction: all of them are kept, or none. */
async function people(agency: string, n: number): Promise<void> {
  const key = `${name}-${n}`;
  const of = 1 + (n % 3);
  await sent(agency, key, async (step) => {
    const staff = `staff/${agency}-${key}`;
    let done = await step(staff, 0, 'appoint', { group: key, of, section: 'office' });
    if (of > 1) done = await step(staff, 1, 'authorise', { group: key, of, roles: ['clerk'] });
    if (of > 2) done = await step(staff, 2, 'suspend', { group: key, of });
    return done;
  });
}

type Name = 'establish' | 'appoint' | 'authorise' | 'suspend';
type Step = (subject: string, seen: number, act: Name, data: Data) => Promise<Done>;

async function sent(agency: string, key: string, body: (step: Step) => Promise<Done>): Promise<void> {
  const lines: string[] = [];
  await act(ledger, { agency, by: 'system/storm', key }, (writing) => {
    lines.length = 0;
    return body(async (subject, seen, name, data) => {
      const { under } = { ...agencyActs, ...staffActs }[name];
      const done = await record(writing, { agency, subject, seen, act: name, by: 'system/storm', day, under, data });
      lines.push(`${agency} ${done.seq} ${await hashAt(writing, agency, done.seq)}\n`);
      return done;
    });
  });
  process.stdout.write(lines.join(''));
}

async function hashAt({ tx }: Writing, agency: string, seq: number): Promise<string> {
  const row = tx.selectFrom('journal').select('hash').where('agency_id', '=', agency).where('seq', '=', seq);
  return (await row.executeTakeFirstOrThrow()).hash;
}

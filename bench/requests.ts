import { nationalCalendar } from '#law/calendar/calendar';
import { dayNumber, dayOf } from '#law/calendar/day';
import { regulation } from '#law/citation';
import { requestAfter } from '#requests/fold';
import { openCounts } from '#requests/queries/count';
import { dueCounts } from '#requests/queries/due';
import { foundRequests } from '#requests/queries/found';
import { requestsByDue, requestsByIntake } from '#requests/queries/list';
import { rowOf } from '#requests/row';
import type { InfoRequest } from '#requests/types';
import { openInMemory } from '#store/open';
import type { Db } from '#store/schema';
import { sampleRing } from '#store/vault/sample-ring';
import type { Figure } from './run.ts';
import { common, only, sealSought } from './sought-requests.ts';
import { inTurn } from './time.ts';

const FEW = 450;
const MANY = 45_000;
const MOST = 3;
const OPEN_OF = 20;
const CLERKS = 2;
const DAYS = 700;
/** of the open ones a few are overdue */
const DAYS_OPEN = 30;
const agency = 'qinghe-civil-affairs';
const today = '2025-12-30';
const limit = 20;
const ring = sampleRing();

/** What a desk asks of 45,000 requests of one agency, beside the same of 450: one of twenty is open. */
export async function requests(): Promise<readonly Figure[]> {
  const [many, few] = [await filled(MANY), await filled(FEW)];
  const middle = { due: today, subject: 'request/2025-1' };
  const asked: Readonly<Record<string, (db: Db) => Promise<unknown>>> = {
    'a page of a list by deadline': (db) => requestsByDue(db, { agency, limit }),
    'a page in the middle of it': (db) => requestsByDue(db, { agency, limit, after: middle }),
    'a page of one clerk': (db) => requestsByDue(db, { agency, limit, owner: 'staff/1' }),
    'a page of all requests': (db) => requestsByIntake(db, { agency, limit }),
    'what is due today, counted': (db) => dueCounts(db, { agency, today, soon: '2026-01-07' }),
    'what is due today, listed': (db) => requestsByDue(db, { agency, limit, until: today }),
    'a page of a list with the numbers of its tabs': async (db) => {
      await requestsByDue(db, { agency, limit });
      await openCounts(db, { agency, today });
    },
    'a search for a name': search(only(FEW / 2).name),
    'a search for a telephone': search(only(FEW / 2).phone),
    'a search for words of one request': search(only(FEW / 2).wants),
    'a search for words of many requests': search(common),
    'a search for words of none': search('高速公路收费'),
  };
  const figures: Figure[] = [];
  for (const [what, ask] of Object.entries(asked)) {
    const times = await inTurn(
      () => ask(many),
      () => ask(few),
    );
    figures.push({
      what: `${what}, of ${MANY} requests`,
      ours: `${times.ours.toFixed(2)} ms`,
      floor: `${times.floor.toFixed(2)} ms of ${FEW}`,
      ratio: times.ours / times.floor,
      wanted: { atMost: MOST },
    });
  }
  return figures;
}

function search(words: string) {
  return (db: Db) => foundRequests({ db, ring }, { agency, words, limit });
}

/** A store with so many requests of the last two years. */
async function filled(count: number): Promise<Db> {
  const { db } = await openInMemory();
  const first = dayNumber(today) - DAYS;
  await db.transaction().execute(async (tx) => {
    for (let n = 1; n <= count; n++) {
      const isOpen = n % OPEN_OF === 0;
      const received = dayOf(
        isOpen ? dayNumber(today) - ((n / OPEN_OF) % DAYS_OPEN) : first + Math.floor((n / count) * DAYS),
      );
      const subject = `request/${received.slice(0, 4)}-${n}`;
      await tx
        .insertInto('request')
        .values(rowOf(agency, subject, requestOn(received, subject, n), nationalCalendar))
        .execute();
      await sealSought(tx, ring, { agency, subject, n });
    }
  });
  return db;
}

/** Registered on the day that it came; closed some weeks later unless it is open. */
function requestOn(day: string, subject: string, n: number): InfoRequest {
  const after = dayOf(dayNumber(day) + 20);
  const begun = act(1, 'takeIn', day, {
    channel: 'counter',
    applicant: n % 5 ? 'natural' : 'enterprise',
    arrived: day,
  });
  const acts = [begun, act(2, 'register', day, { year: Number(day.slice(0, 4)), number: n })];
  const ends = [
    act(3, 'draft', after, { kind: 'granted.provided' }),
    act(4, 'answer', after, {}),
    act(5, 'serve', after, { way: 'post' }),
    act(6, 'archive', after, {}),
  ];
  const all = n % OPEN_OF ? [...acts, ...ends] : acts;
  const request = all.reduce<InfoRequest | null>(requestAfter, null);
  if (!request) throw new Error('no acts');
  return request;

  function act(version: number, name: string, on: string, data: object) {
    const fixed = { agency, subject, seq: version, v: 1, under: regulation(33), prev: '', hash: '' };
    const actor = `staff/${Math.floor(n / OPEN_OF) % CLERKS}`;
    return {
      ...fixed,
      version,
      act: name,
      actor,
      day: on,
      instant: `${on}T04:00:00Z`,
      data: data as Record<string, string>,
    };
  }
}

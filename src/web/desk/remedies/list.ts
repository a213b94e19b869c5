import type { Context } from 'hono';
import { type Place as After, type Listed, listOf } from '#remedies/queries';
import { personOf } from '#remedies/subject/ids';
import type { Kind } from '#remedies/subject/kinds';
import { dayOf } from '#store/time';
import { openMany } from '#store/vault/entries';
import type { Desk } from '../desk.ts';
import { deskPage } from '../frame.ts';
import type { Place } from '../judged.ts';
import { mayEver } from '../may-ever.ts';
import type { DeskEnv } from '../session.ts';
import { aroundOf } from './around.ts';
import type { KindDesk } from './kind-desk.ts';
import { type Line, listPage, type Tab, tabsOf } from './list-page.ts';
import { masked } from './masked.ts';

const PAGE = 50;

/** The list of a kind: what came last first. */
export async function list<K extends Kind>(
  c: Context<DeskEnv>,
  desk: Desk,
  { kindDesk, ...place }: Place & { readonly kindDesk: KindDesk<K> },
): Promise<Response> {
  const { agency, asker, relation } = place;
  const tab = tabIn(kindDesk, c.req.query('tab'));
  const wanted = { kind: kindDesk.kind, agency: agency.id, limit: PAGE, after: afterIn(c.req.query('after')) };
  const states = tab === 'open' ? openStates(kindDesk) : undefined;
  const dueKind = tab === 'waits' ? kindDesk.waits?.for : undefined;
  const { rows, next } = await listOf(desk.db, { ...wanted, states, dueKind });
  const main = listPage({
    kindDesk,
    agency,
    today: dayOf(desk.now()),
    tab,
    lines: await linesOf(desk, place, kindDesk, rows),
    next: next ? `${next.year}-${next.serial}` : '',
    around: await aroundOf(
      desk,
      place,
      rows.map(({ one }) => one.about),
    ),
    mayBegin: mayEver(kindDesk.acts[kindDesk.beginning.act] ?? kindDesk.acts.read, asker, relation).ok,
  });
  return deskPage(c, desk, { title: kindDesk.title, main });
}

async function linesOf<K extends Kind>(
  { db, registry }: Desk,
  { agency, relation }: Place,
  { who, listed }: KindDesk<K>,
  rows: readonly Listed<K>[],
): Promise<readonly Line<K>[]> {
  const persons = rows.map(({ subject }) => personOf(subject));
  const entries = [who, listed.entry];
  const opened =
    relation === 'own' ? await openMany(db, registry.ring, { agency: agency.id, persons, entries }) : new Map();
  return rows.map((row) => {
    const words: ReadonlyMap<string, string> = opened.get(personOf(row.subject)) ?? new Map();
    return { ...row, who: masked(words.get(who) ?? ''), tells: words.get(listed.entry) ?? '' };
  });
}

function openStates<K extends Kind>({ states }: KindDesk<K>): readonly string[] {
  return Object.keys(states).filter((state) => state !== 'closed' && state !== 'annulled');
}

function tabIn<K extends Kind>(kindDesk: KindDesk<K>, asked: string | undefined): Tab {
  return asked && Object.hasOwn(tabsOf(kindDesk), asked) ? (asked as Tab) : 'open';
}

function afterIn(asked: string | undefined): After | undefined {
  const [, year, serial] = /^(\d{4})-(\d{1,9})$/.exec(asked ?? '') ?? [];
  return serial ? { year: Number(year), serial: Number(serial) } : undefined;
}

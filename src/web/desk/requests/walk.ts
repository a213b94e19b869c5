import type { Context } from 'hono';
import { html } from 'hono/html';
import { paths } from '#paths';
import { dayOf } from '#store/time';
import type { Content } from '#ui/html';
import type { Desk } from '../desk.ts';
import type { Place } from '../judged.ts';
import type { DeskEnv } from '../session.ts';
import { askedAs, type ListAsked, listAsked } from './asked.ts';
import { type Placed, pageOf } from './pages.ts';
import { soughtWords } from './sought.ts';

/** The list that one came to a request from, and its neighbours there. */
export interface Walk {
  /** the list as it was asked for */
  readonly list: string;
  /** ?tab=late&at=…: stands behind every address that leads back to this page; empty where one came from no list */
  readonly query: string;
  readonly previous: string | null;
  readonly next: string | null;
}

/** The page of a request of a list, and where in the list it stands: the place stays when the request leaves the list. */
export function inList(agency: string, { subject, at }: Pick<Placed, 'subject' | 'at'>, asked: ListAsked): string {
  return `${paths.deskRequest(agency, subject)}${queryOf(asked, at)}`;
}

export async function walkOf(c: Context<DeskEnv>, desk: Desk, place: Place): Promise<Walk> {
  const { agency } = place;
  const at = placeIn(c);
  const asked = { ...listAsked(c.req.url), after: at };
  const list = askedAs(paths.deskRequests(agency.id), { ...asked, after: '' });
  if (!at) return { list: paths.deskRequests(agency.id), query: '', previous: null, next: null };

  const words = await soughtWords(desk, place, asked);
  const wanted = { agency: agency.id, today: dayOf(desk.now()), asked, words, limit: 1 };
  const isOver = asked.find !== '' && words === null;
  const neighbour = async (back: boolean) => {
    const [row] = isOver ? [] : (await pageOf(desk.registry, { ...wanted, back })).rows;
    return row ? inList(agency.id, row, asked) : null;
  };
  return { list, query: queryOf(asked, at), previous: await neighbour(true), next: await neighbour(false) };
}

/** The page that a form of a request leads to, with what keeps it in its list. */
export function backTo(c: Context<DeskEnv>, agency: string, subject: string, done: string): string {
  const at = placeIn(c);
  const query = at ? queryOf(listAsked(c.req.url), at) : '';
  return `${paths.deskRequest(agency, subject)}${query ? `${query}&` : '?'}done=${done}`;
}

export function walkLinks({ query, previous, next }: Walk): Content {
  if (!query) return null;
  const link = (href: string | null, words: string, rel: string) =>
    href ? html`<a rel="${rel}" href="${href}">${words}</a>` : html`<span class="muted">${words}</span>`;
  return html`<nav class="pager" aria-label="列表里的前后两件">${link(previous, '上一件', 'prev')}${link(next, '下一件', 'next')}</nav>`;
}

/** r.2026-03-30.2026-7 */
function placeIn(c: Context<DeskEnv>): string {
  const at = c.req.query('at') ?? '';
  return /^[\w.-]{1,40}$/.test(at) ? at : '';
}

function queryOf(asked: ListAsked, at: string): string {
  const list = askedAs('', { ...asked, after: '' });
  return `${list ? `${list}&` : '?'}at=${encodeURIComponent(at)}`;
}

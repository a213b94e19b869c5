import { html } from 'hono/html';
import { citationText, regulation } from '#law/citation';
import { paths } from '#paths';
import { numberOf } from '#requests/ids';
import { requestsOf } from '#requests/queries/list';
import { suggestionsWaiting } from '#requests/releases/queries';
import { requestActs } from '#requests/workflow';
import { dataTable } from '#ui/data-table';
import { shortDay } from '#ui/day';
import type { Content } from '#ui/html';
import { panel } from '#ui/panel';
import type { Desk } from '../desk.ts';
import type { Place } from '../judged.ts';
import { mayEver } from '../may-ever.ts';
import { asTitle, openedFor, type Words } from './opened.ts';

const MOST = 20;

interface Waiting {
  readonly subject: string;
  readonly number: string;
  readonly words: Words;
  readonly since: string;
}

/** 等您决定的公开建议: for whoever decides on them; nothing where none waits. */
export async function suggestionsToday(desk: Desk, { agency, asker, relation }: Place): Promise<Content> {
  if (!mayEver(requestActs.release, asker, relation).ok) return null;
  const waiting = await suggestionsWaiting(desk.db, agency.id, MOST);
  if (!waiting.length) return null;

  const found = await requestsOf(
    desk.db,
    agency.id,
    waiting.map(({ subject }) => subject),
  );
  const words = await openedFor(desk, agency.id, found);
  const rows = waiting.flatMap(({ subject, day }) => {
    const row = found.find((one) => one.subject === subject);
    return row ? [{ subject, number: numberOf(agency, row.request), words: words(row), since: day }] : [];
  });
  return panel({
    id: 'suggestions',
    title: '等您决定的主动公开建议',
    bare: true,
    aside: html`<span class="muted">${citationText(regulation(44, 2))}</span>`,
    body: dataTable<Waiting>({
      caption: '等您决定的主动公开建议',
      rows,
      empty: '',
      dense: true,
      columns: [
        {
          words: '登记号',
          head: true,
          nowrap: true,
          show: ({ subject, number }) => html`<a href="${paths.deskRequest(agency.id, subject)}#release">${number}</a>`,
        },
        { words: '所需信息', show: ({ words: { wants } }) => html`<span class="wants">${asTitle(wants)}</span>` },
        { words: '建议', nowrap: true, show: ({ since }) => shortDay(since) },
      ],
    }),
  });
}

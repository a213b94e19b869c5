import { html } from 'hono/html';
import { paths } from '#paths';
import { correctionActs } from '#remedies/corrections/workflow';
import { listAbout } from '#remedies/queries';
import { remedyActs } from '#remedies/workflow';
import { shortDay } from '#ui/day';
import type { Content } from '#ui/html';
import { panel } from '#ui/panel';
import { tag } from '#ui/tag';
import type { Desk } from '../desk.ts';
import type { Place } from '../judged.ts';
import { mayEver } from '../may-ever.ts';
import { correctionDesk } from './correction/correction-desk.ts';
import { remedyDesk } from './remedy/remedy-desk.ts';

/** What followed a request, on its page: reviews, suits and demands to correct, and where one is recorded. */
export async function casesAbout({ db }: Desk, { agency, asker, relation }: Place, request: string): Promise<Content> {
  const of = { agency: agency.id, about: request };
  const remedies = await listAbout(db, { kind: 'remedy', ...of });
  const corrections = await listAbout(db, { kind: 'correction', ...of });
  const link = (href: string, name: string, began: string, state: Content) =>
    html`<li class="row row--between"><span><a href="${href}">${name}</a>　<span class="small muted">${shortDay(began)}</span></span>${state}</li>\n`;
  const lines = [
    ...remedies.map(({ subject, one }) =>
      link(
        paths.deskCase(agency.id, 'remedies', subject),
        remedyDesk.nameOf(one),
        one.begun,
        tag(...remedyDesk.stateOf(one)),
      ),
    ),
    ...corrections.map(({ subject, one }) =>
      link(
        paths.deskCase(agency.id, 'corrections', subject),
        '要求更正',
        one.begun,
        tag(...correctionDesk.stateOf(one)),
      ),
    ),
  ];
  const begins = [
    mayEver(remedyActs.notice, asker, relation).ok &&
      html`<a class="btn btn--s" href="${paths.deskNewCaseAbout(agency.id, 'remedies', request)}">记录复议、诉讼</a>`,
    mayEver(correctionActs.demand, asker, relation).ok &&
      html`<a class="btn btn--s" href="${paths.deskNewCaseAbout(agency.id, 'corrections', request)}">记录更正要求</a>`,
  ].filter(Boolean);
  if (!lines.length && !begins.length) return null;
  return panel({
    id: 'cases',
    title: '复议、诉讼、更正',
    bare: true,
    body: html`${lines.length > 0 && html`<ul class="items">\n${lines}</ul>`}${begins.length > 0 && html`<div class="panel__body row">${begins}</div>`}`,
  });
}

import type { Context } from 'hono';
import { html } from 'hono/html';
import { actsAbout } from '#journal/queries';
import { paths } from '#paths';
import { letterSent, lettersSent } from '#remedies/letters/issued';
import { listAbout } from '#remedies/queries';
import { personOf } from '#requests/ids';
import type { Content } from '#ui/html';
import { icon } from '#ui/icons';
import { notFound } from '../portal/errors.ts';
import type { Site } from '../site.ts';
import { type Found, foundBy, toFind } from './found.ts';
import { asFile } from './letter-file.ts';

/** Which demands to correct have a notice that is the applicant's: correction/2026-1. What others demanded is not his. */
export async function ownNotices(site: Site, { ticket: { agency, request } }: Found): Promise<readonly string[]> {
  const demands = await listAbout(site.db, { kind: 'correction', agency, about: request });
  const own: string[] = [];
  for (const { subject } of demands) {
    const acts = await actsAbout(site.db, agency, subject);
    if (acts[0]?.actor === personOf(request) && lettersSent(acts).length) own.push(subject);
  }
  return own;
}

/** 更正告知书, as Word and as PDF. */
export function noticeLinks(correction: string): Content {
  return html`<p class="row noprint">${(['docx', 'pdf'] as const).map(
    (ending) =>
      html`<a href="${paths.trackedNotice(correction, ending)}">${icon('download')} 更正告知书（${ending === 'pdf' ? 'PDF' : 'Word'}）</a>`,
  )}</p>`;
}

/** The notice about one of them as it was signed. */
export async function noticeFile(c: Context, site: Site): Promise<Response> {
  const found = await foundBy(c, site);
  if (!found) return toFind();
  const [serial, ending] = (c.req.param('file') ?? '').split('.');
  const subject = (await ownNotices(site, found)).find((one) => one === `correction/${serial}`);
  if (!subject) return notFound(c);

  const { agency } = found.ticket;
  const acts = await actsAbout(site.db, agency, subject);
  const version = lettersSent(acts).at(-1)?.version ?? 0;
  const letter = await letterSent(site.registry, site.db, { agency, acts, version });
  return letter ? asFile(letter, ending === 'pdf' ? 'pdf' : 'docx') : notFound(c);
}

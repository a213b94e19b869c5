import type { Context } from 'hono';
import { fileNameOf, letterDocx, letterPdf } from '#requests/letters/paper';
import type { Letter } from '#requests/letters/types';
import { notFound } from '../portal/errors.ts';
import { papers } from '../report/papers.ts';
import { download } from '../respond.ts';
import type { Site } from '../site.ts';
import { foundBy, toFind } from './found.ts';
import { ownLetter } from './letters.ts';

/** A letter to the applicant as a file. */
export async function letterFile(c: Context, site: Site): Promise<Response> {
  const found = await foundBy(c, site);
  if (!found) return toFind();

  const [version, ending] = (c.req.param('letter') ?? '').split('.');
  const letter = await ownLetter(site.registry, found.ticket, found.own, Number(version));
  return letter ? asFile(letter, ending === 'pdf' ? 'pdf' : 'docx') : notFound(c);
}

export async function asFile(letter: Letter, ending: 'docx' | 'pdf'): Promise<Response> {
  return download(await (ending === 'pdf' ? letterPdf(letter) : letterDocx(letter)), {
    name: fileNameOf(letter, ending),
    type: papers[ending].type,
    headers: { 'cache-control': 'no-store' },
  });
}

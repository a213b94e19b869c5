import type { Context } from 'hono';
import { reveal } from '#agencies/reveal';
import { personOf } from '#remedies/subject/ids';
import type { Kind } from '#remedies/subject/kinds';
import { nameEntryOf } from '#requests/commands/keep-attachments';
import { openFile } from '#store/vault/attachments';
import { download } from '../../respond.ts';
import type { Desk } from '../desk.ts';
import { absentPage, refusedPage } from '../refused-page.ts';
import type { DeskEnv } from '../session.ts';
import { type At, subjectIn } from './case.ts';

/** A file that came with an act, as it was handed in; its reading is recorded first. */
export async function caseFile<K extends Kind>(c: Context<DeskEnv>, desk: Desk, at: At<K>): Promise<Response> {
  const { agency, asker, kindDesk } = at;
  const person = personOf(subjectIn(c, kindDesk.kind));
  const digest = c.req.param('digest') ?? '';
  const file = await openFile(desk.db, desk.registry, { agency: agency.id, digest });
  if (file?.person !== person) return absentPage(c, desk, '没有这个附件。');

  const wanted = { agency: agency.id, person, entries: [nameEntryOf(digest)], reason: 'handle' } as const;
  const outcome = await reveal(desk.registry, { asker, key: null, ...wanted });
  if (!outcome.ok) return refusedPage(c, desk, outcome);
  return download(file.bytes, {
    name: outcome.entries[nameEntryOf(digest)] ?? digest.slice(0, 8),
    type: file.media,
    headers: { 'cache-control': 'no-store' },
  });
}

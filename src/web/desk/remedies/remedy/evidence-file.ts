import type { Context } from 'hono';
import { evidenceBundle } from '#remedies/evidence';
import { download } from '../../../respond.ts';
import type { Desk } from '../../desk.ts';
import type { Place } from '../../judged.ts';
import { refusedPage } from '../../refused-page.ts';
import type { DeskEnv } from '../../session.ts';
import { subjectIn } from '../case.ts';

/** 证据材料 as one archive. Opening the applicant's data for it is recorded first. */
export async function evidenceFile(c: Context<DeskEnv>, desk: Desk, { agency, asker }: Place): Promise<Response> {
  const bundle = await evidenceBundle(desk.registry, { asker, agency: agency.id, remedy: subjectIn(c, 'remedy') });
  if (!bundle.ok) return refusedPage(c, desk, bundle);
  return download(bundle.bytes, {
    name: bundle.name,
    type: 'application/zip',
    headers: { 'cache-control': 'no-store' },
  });
}

import { readFile } from 'node:fs/promises';
import { applicantVisits } from './applicant-visits.ts';
import { caseVisits } from './case-visits.ts';
import { deskVisits, type Visit } from './desk-visits.ts';
import { type Running, startSite } from './server.ts';

const report = new URL('../../src/web/library/founding-2024.txt', import.meta.url).pathname;

/** Every kind of page there is, on a running site: addresses of a result and a comparison are made for it. */
export async function everyPage(): Promise<{ readonly site: Running; readonly visits: readonly Visit[] }> {
  const site = await startSite();
  try {
    return { site, visits: await visitsOf(site) };
  } catch (error) {
    await site.stop();
    throw error;
  }
}

async function visitsOf(site: Running): Promise<readonly Visit[]> {
  const links = [...(await (await fetch(`${site.origin}/reports`)).text()).matchAll(/href="(\/reports\/[^"]+)"/g)];
  const reports = links.map(([, href = '']) => href);
  const result = await upload(site);
  const beside = decodeURIComponent(reports[0]?.slice('/reports/'.length) ?? '');
  const comparison = await upload(site, beside);

  const answers = await (await fetch(`${site.origin}/answers`)).text();
  const [, answer = ''] = /href="(\/answers\/[^"]+\/\d{4}-\d+)"/.exec(answers) ?? [];
  const fixed = [
    '/',
    '/answers',
    '/answers/qinghe-civil-affairs',
    '/answers/qinghe-county-office',
    answer,
    '/reports',
    '/reports?year=2024',
    '/apply',
    '/apply?q=%E6%B0%91%E6%94%BF',
    '/apply?q=x',
    '/apply/qinghe-civil-affairs',
    '/track',
    '/track?over',
    '/complain',
    '/complain?q=x',
    '/complain/qinghe-civil-affairs',
    '/complain/qinghe-county-office',
    '/check',
    '/privacy',
    '/accessibility',
    '/gallery',
    '/nothing',
    '/check/deleted',
    '/due',
    '/due?from=2026-03-02&extension=20&sent=2026-03-09&received=2026-03-10&answered=2026-03-24',
    '/due?from=2026-12-15&extension=50&sent=2026-12-20&received=&answered=2026-12-16&local=x',
    '/due?deadline=report&year=2026',
    '/due?deadline=review&from=2026-10-12',
    '/due?deadline=litigation&from=2026-12-15',
    '/fee',
    '/fee?by=items&count=45',
  ];
  const portal = { cookie: '', pages: [...fixed, ...reports, result, comparison] };
  const applicants = await applicantVisits(site.origin);
  const desks = [...(await deskVisits(site.origin)), ...(await caseVisits(site.origin))];
  return [portal, ...applicants, ...desks];
}

async function upload({ origin }: Running, beside?: string): Promise<string> {
  const body = new FormData();
  if (beside) body.set('with', beside);
  body.set('file', new File([new Uint8Array(await readFile(report))], '年报.txt'));
  const answer = await fetch(`${origin}/check`, { method: 'POST', body, redirect: 'manual' });
  const to = answer.headers.get('location');
  if (!to) throw new Error(`the upload was refused: ${answer.status}`);
  return to;
}

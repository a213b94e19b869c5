import type { AgencyId, Registry } from '#agencies/types';
import { type NotAllowed, refused } from '#journal/types';
import { regulation } from '#law/citation';
import type { Db } from '#store/schema';
import { openMany } from '#store/vault/entries';
import { personOf } from '../ids.ts';
import type { InfoRequest } from '../types.ts';
import type { ReleaseWords } from './release.ts';

interface Checked {
  readonly agency: AgencyId;
  /** request/2026-7 */
  readonly subject: string;
  readonly request: InfoRequest;
  readonly words: ReleaseWords;
}

const entries = { name: '姓名', idNumber: '证件号码', phone: '电话', mail: '邮箱', address: '地址' } as const;
const SHORTEST = 2;

/** 第十五条 — why words are not made public in which the applicant is named; null where he is not. */
export async function aboutApplicant(
  { ring }: Registry,
  db: Db,
  { agency, subject, request, words }: Checked,
): Promise<NotAllowed | null> {
  const person = personOf(subject);
  const opened = await openMany(db, ring, { agency, persons: [person], entries: Object.keys(entries) });
  const said = { title: words.title, text: words.text, files: words.files.map(({ name }) => name).join('\n') };
  for (const [entry, what] of Object.entries(entries)) {
    // what an organisation is called may be what the information is about
    if (entry === 'name' && request.applicant !== 'natural') continue;
    const value = folded(opened.get(person)?.get(entry) ?? '');
    const field = Object.entries(said).find(
      ([, text]) => value.length >= SHORTEST && folded(text).includes(value),
    )?.[0];
    if (field) return refused(`里面有申请人的${what}，请去掉再公开。`, [regulation(15)], field);
  }
  return null;
}

function folded(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
}

import { personOf } from '#requests/ids';
import type { Listed } from '#requests/queries/list';
import type { ApplicantKind } from '#requests/types';
import { openMany } from '#store/vault/entries';
import type { Desk } from '../desk.ts';

/** What a list shows of those who ask, out of the vault. */
export interface Words {
  /** a person's name is masked, an organisation's is not */
  readonly name: string;
  readonly wants: string;
}

const unknown: Words = { name: '（已删除）', wants: '（内容已删除）' };

/** Masked names and what is asked for, of the requests of one page, by one query. */
export async function openedFor(
  { db, registry }: Desk,
  agency: string,
  rows: readonly Pick<Listed, 'subject' | 'request'>[],
): Promise<(row: Pick<Listed, 'subject'>) => Words> {
  const persons = rows.map(({ subject }) => personOf(subject));
  const entries = await openMany(db, registry.ring, { agency, persons, entries: ['name', 'wants', 'supplemented'] });
  const words = new Map(
    rows.map(({ subject, request }) => {
      const opened = entries.get(personOf(subject));
      if (!opened) return [subject, unknown] as const;
      const name = shownName(request.applicant, opened.get('name') ?? '');
      return [subject, { name, wants: opened.get('supplemented') ?? opened.get('wants') ?? '' }] as const;
    }),
  );
  return ({ subject }) => words.get(subject) ?? unknown;
}

/** 王**; the name of an organisation as it is. */
export function shownName(applicant: ApplicantKind, name: string): string {
  if (applicant !== 'natural') return name;
  const [first] = name.trim();
  return first ? `${first}**` : '';
}

const LONGEST_TITLE = 40;

/** What is asked for, as a title: its first words. */
export function asTitle(wants: string): string {
  const line = wants.split('\n', 1)[0]?.trim() ?? '';
  const signs = [...line];
  return signs.length > LONGEST_TITLE ? `${signs.slice(0, LONGEST_TITLE).join('')}…` : line;
}

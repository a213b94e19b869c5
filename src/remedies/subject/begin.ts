import type { ActRule } from '#agencies/act-rule';
import type { AgencyId, Asker, Registry } from '#agencies/types';
import { queueFor, record } from '#journal/record';
import type { Data, Done, Writing } from '#journal/types';
import type { Day } from '#law/calendar/day';
import { dayOf } from '#store/time';
import { sealAll } from '#store/vault/entries';
import { addPerson } from '#store/vault/people';
import { nextSerial } from '../queries.ts';
import { personOf, subjectOf } from './ids.ts';
import type { Kind } from './kinds.ts';
import { keepPapers, type Paper } from './papers.ts';

export interface Beginning {
  readonly kind: Kind;
  readonly agency: AgencyId;
  readonly asker: Asker;
  readonly act: string;
  readonly rule: ActRule;
  readonly day: Day;
  readonly data: Data;
  /** entry → text, for the vault */
  readonly texts: Readonly<Record<string, string>>;
  readonly papers: readonly Paper[];
}

/** The first act about something: its number in the year, its words and files in the vault under a key of its own. */
export async function begin(registry: Registry, w: Writing, beginning: Beginning): Promise<Done> {
  const { kind, agency, asker, act, rule, day, papers, texts } = beginning;
  await queueFor(w, agency);
  const year = Number(dayOf(w.instant).slice(0, 4));
  const subject = subjectOf(kind, year, await nextSerial(w.tx, { agency, kind, year }));
  const owner = { agency, person: personOf(subject), at: w.instant };

  await addPerson(w.tx, registry.ring, owner);
  const kept = await keepPapers(registry, w, { ...owner, papers });
  await sealAll(w.tx, registry.ring, { ...owner, entries: { ...texts, ...kept.names } });

  const data = { ...beginning.data, ...(papers.length && { papers: kept.digests }) };
  return record(w, { agency, subject, seen: 0, act, by: asker.actor, day, under: rule.under, data });
}

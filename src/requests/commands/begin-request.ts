import { today } from '#agencies/commands/asked';
import type { AgencyId, Asker, Registry } from '#agencies/types';
import { queueFor, record } from '#journal/record';
import type { Data, Done, Writing } from '#journal/types';
import type { Day } from '#law/calendar/day';
import { sealAll } from '#store/vault/entries';
import { addPerson } from '#store/vault/people';
import type { Attachment } from '../application/attachments.ts';
import { newQueryCode, personOf, subjectOf } from '../ids.ts';
import { nextIn } from '../queries.ts';
import type { RequestChannel } from '../types.ts';
import { requestActs } from '../workflow.ts';
import type { Application } from './application.ts';
import { keepAttachments } from './keep-attachments.ts';
import { markSought } from './mark-sought.ts';

export interface Beginning {
  readonly agency: AgencyId;
  readonly asker: Asker;
  readonly act: 'file' | 'takeIn' | 'takeInUnconfirmed' | 'part';
  readonly channel: RequestChannel;
  readonly arrived: Day;
  readonly application: Application;
  readonly attachments?: readonly Attachment[];
  readonly more?: Data;
}

/** The first act about a request: its number in the year, its words in the vault under a key of its own. */
export async function beginRequest(registry: Registry, w: Writing, beginning: Beginning): Promise<Done> {
  const { agency, asker, act, channel, arrived, application, attachments = [], more } = beginning;
  const { ring } = registry;
  await queueFor(w, agency);
  const year = Number(today(w, asker).day.slice(0, 4));
  const subject = subjectOf({ year, serial: await nextIn(w.tx, 'serial', { agency, year }) });
  const owner = { agency, person: personOf(subject), at: w.instant };

  const { applicant, ...words } = application;
  await addPerson(w.tx, ring, owner);
  await sealAll(w.tx, ring, { ...owner, entries: { ...words, queryCode: newQueryCode() } });
  await keepAttachments(registry, w, { ...owner, attachments });
  await markSought(w.tx, ring, { agency, subject, at: w.instant, sought: application });

  const data = { channel, applicant, arrived, ...more };
  const { under } = requestActs[act];
  return record(w, { agency, subject, seen: 0, act, ...today(w, asker), under, data });
}

import { today } from '#agencies/commands/asked';
import type { AgencyId, Asker, Registry } from '#agencies/types';
import { queueFor, record } from '#journal/record';
import type { Data, Done, Writing } from '#journal/types';
import type { Day } from '#law/calendar/day';
import { sealAll } from '#store/vault/entries';
import { markTraits } from '#store/vault/matches';
import { addPerson } from '#store/vault/people';
import { newQueryCode, personOf, subjectOf } from '../ids.ts';
import { nextSerial } from '../queries.ts';
import type { RequestChannel } from '../types.ts';
import { requestActs } from '../workflow.ts';
import type { Application } from './application.ts';

export interface Filed extends Done {
  /** told to whoever asks, this once */
  readonly queryCode: string;
}

export interface Beginning {
  readonly agency: AgencyId;
  readonly asker: Asker;
  readonly act: 'file' | 'takeIn' | 'takeInUnconfirmed' | 'part';
  readonly channel: RequestChannel;
  readonly arrived: Day;
  readonly application: Application;
  readonly more?: Data;
}

/** The first act about a request: its number in the year, its words in the vault under a key of its own. */
export async function beginRequest({ ring }: Registry, w: Writing, beginning: Beginning): Promise<Filed> {
  const { agency, asker, act, channel, arrived, application, more } = beginning;
  await queueFor(w, agency);
  const year = Number(today(w, asker).day.slice(0, 4));
  const subject = subjectOf({ year, serial: await nextSerial(w.tx, agency, year) });
  const owner = { agency, person: personOf(subject), at: w.instant };

  const { applicant, ...words } = application;
  const queryCode = newQueryCode();
  await addPerson(w.tx, ring, owner);
  await sealAll(w.tx, ring, { ...owner, entries: { ...words, queryCode } });
  await markTraits(w.tx, ring, { ...owner, traits: traitsOf(application) });

  const data = { channel, applicant, arrived, ...more };
  const { under } = requestActs[act];
  const done = await record(w, { agency, subject, seen: 0, act, ...today(w, asker), under, data });
  return { ...done, queryCode };
}

/** By what likely repeats are found: the same person, the same words. */
function traitsOf({ idNumber, phone, wants }: Application) {
  return [
    { kind: 'idNumber', value: idNumber },
    { kind: 'phone', value: phone },
    { kind: 'wants', value: wants },
  ];
}

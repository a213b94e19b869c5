import { agenciesWithin } from '#agencies/queries';
import type { Agency } from '#agencies/types';
import { calendarActs } from '#agencies/workflow';
import type { Desk } from '../desk.ts';
import type { Place } from '../judged.ts';
import type { Scope } from './typed.ts';

/** The agencies below that whoever asks may take a notice into use for. */
export async function agenciesBelow({ db }: Desk, { agency, asker }: Place): Promise<readonly Agency[]> {
  const within = await agenciesWithin(db, calendarActs.adoptNotice, { ...asker, agency: agency.id });
  return within.filter(({ id, state }) => id !== agency.id && state === 'active');
}

/** Whom a form is about: this agency, or those below it with it. */
export async function agenciesOf(desk: Desk, place: Place, scope: Scope): Promise<readonly Agency[]> {
  return scope === 'below' ? [place.agency, ...(await agenciesBelow(desk, place))] : [place.agency];
}

import type { Context } from 'hono';
import { paths } from '#paths';
import { searchRequests } from '#requests/commands/search-requests';
import { requestMeant } from '#requests/queries/meant';
import { shortNumber } from '#requests/typed-number';
import { dayOf } from '#store/time';
import { redirect } from '../../respond.ts';
import type { Desk } from '../desk.ts';
import type { Place } from '../judged.ts';
import { posted } from '../posted.ts';
import type { DeskEnv } from '../session.ts';
import { mistaken, troubleOf } from '../trouble.ts';
import { askedAs, askedBy } from './asked.ts';
import { listShown } from './list.ts';

/**
 * The form above the list and the one in the bar: a number leads to its request, words to what is found, nothing to
 * the list as it is narrowed. Words are personal, so the form is posted and the address has an id in their place.
 */
export async function sought(c: Context<DeskEnv>, desk: Desk, place: Place): Promise<Response> {
  const { agency, asker } = place;
  const form = await posted(c);
  const [asked, typed] = [{ ...askedBy(form.text), after: '' }, form.text('q').trim()];
  const list = paths.deskRequests(agency.id);
  if (!typed) return redirect(askedAs(list, { ...asked, find: '' }));

  const short = shortNumber(typed, Number(dayOf(desk.now()).slice(0, 4)));
  const found = await requestMeant(desk.db, agency, { typed, short });
  if (found) return redirect(paths.deskRequest(agency.id, found));
  const again = (says: string) =>
    listShown(c, desk, place, { asked, typed, trouble: mistaken([{ field: 'q', says }], '没有查找，请先改正') });
  if (short?.isSure) return again('没有这个登记号的申请。');

  const outcome = await searchRequests(desk.registry, { asker, key: form.key, agency: agency.id, words: typed });
  if (outcome.ok) return redirect(askedAs(list, asked, { find: outcome.search }));
  if (outcome.why.field) return again(outcome.why.says);
  return listShown(c, desk, place, { asked, typed, trouble: await troubleOf(desk, asker, outcome) });
}

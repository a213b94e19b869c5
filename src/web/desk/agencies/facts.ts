import type { Context } from 'hono';
import { describe } from '#agencies/commands/describe';
import { establish } from '#agencies/commands/establish';
import { slugTrouble } from '#agencies/ids';
import { agencyById } from '#agencies/queries';
import { paths } from '#paths';
import { redirect } from '../../respond.ts';
import type { Desk } from '../desk.ts';
import { deskPage } from '../frame.ts';
import type { Place } from '../judged.ts';
import { blank, newKey, type Posted, posted } from '../posted.ts';
import type { DeskEnv } from '../session.ts';
import { mistaken, none, type Trouble, troubleOf } from '../trouble.ts';
import { describePage, establishPage } from './facts-form-page.ts';
import { factsIn, formOf } from './typed-facts.ts';

interface Again {
  readonly typed: Posted;
  readonly trouble: Trouble;
}

/** The form with an agency's facts; after a conflict with what was typed, and the version that now stands. */
export async function describeForm(
  c: Context<DeskEnv>,
  desk: Desk,
  place: Place,
  again: Again | null = null,
): Promise<Response> {
  const agency = (await agencyById(desk.db, place.agency.id)) ?? place.agency;
  const asked = again ?? { typed: formOf(agency), trouble: none };
  const main = describePage({ agency, csrf: c.var.csrf, key: newKey(), ...asked });
  const here = paths.deskFactsForm(agency.id);
  return deskPage(c, desk, { title: '修改机关信息', main, here }, asked.trouble.status);
}

/** 修改机关信息. */
export async function described(c: Context<DeskEnv>, desk: Desk, place: Place): Promise<Response> {
  const { agency, asker } = place;
  const typed = await posted(c);
  const read = factsIn(typed);
  if ('mistakes' in read) return describeForm(c, desk, place, { typed, trouble: mistaken(read.mistakes) });

  const on = { asker, key: typed.key, agency: agency.id, seen: typed.seen };
  const outcome = await describe(desk.registry, { ...on, facts: read.facts });
  if (outcome.ok) return redirect(`${paths.deskFacts(agency.id)}?done=describe`);
  return describeForm(c, desk, place, { typed, trouble: await troubleOf(desk, asker, outcome) });
}

/** The form of a new agency under this one. */
export function establishForm(
  c: Context<DeskEnv>,
  desk: Desk,
  { agency }: Place,
  again: Again = { typed: usual, trouble: none },
): Promise<Response> {
  const main = establishPage({ agency, csrf: c.var.csrf, key: newKey(), ...again });
  return deskPage(c, desk, { title: '设立机关', main, here: paths.deskNewAgency(agency.id) }, again.trouble.status);
}

/** 设立机关. */
export async function established(c: Context<DeskEnv>, desk: Desk, place: Place): Promise<Response> {
  const { agency, asker } = place;
  const typed = await posted(c);
  const id = typed.text('id').trim();
  const read = factsIn(typed);
  const slug = slugTrouble(id);
  if ('mistakes' in read || slug) {
    const mistakes = [
      ...(slug ? [{ field: 'id', says: slug.why.says }] : []),
      ...('mistakes' in read ? read.mistakes : []),
    ];
    return establishForm(c, desk, place, { typed, trouble: mistaken(mistakes) });
  }

  const outcome = await establish(desk.registry, { asker, key: typed.key, id, parent: agency.id, facts: read.facts });
  if (outcome.ok) return redirect(`${paths.deskFacts(id)}?done=establish`);
  return establishForm(c, desk, place, { typed, trouble: await troubleOf(desk, asker, outcome) });
}

const usual: Posted = {
  ...blank,
  text: (name) =>
    ({ kind: 'department', level: 'county', numberPattern: '{word}依申〔{year}〕{number}号' })[name] ?? '',
};

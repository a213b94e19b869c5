import type { Context } from 'hono';
import { erase, eraseReasons } from '#agencies/commands/erase';
import { maskedNamesOf } from '#agencies/masked';
import { type Permit, permit } from '#agencies/permit';
import { personById } from '#agencies/queries/persons';
import { reveal, revealReasons } from '#agencies/reveal';
import { personActs } from '#agencies/workflow';
import { paths } from '#paths';
import { dayOf } from '#store/time';
import { inWords } from '#ui/day';
import { redirect } from '../../respond.ts';
import type { Desk } from '../desk.ts';
import { deskPage } from '../frame.ts';
import type { Place } from '../judged.ts';
import { newKey, type Posted, posted } from '../posted.ts';
import { absentPage } from '../refused-page.ts';
import type { DeskEnv } from '../session.ts';
import { notSure } from '../sure.ts';
import { mistaken, none, type Trouble, troubleOf } from '../trouble.ts';
import { casesOf } from './case-of.ts';
import { type PersonAct, personPage } from './person-page.ts';
import { shownEntries } from './shown-entries.ts';

interface After {
  readonly sent?: { readonly act: PersonAct; readonly form: Posted };
  readonly trouble?: Trouble;
  readonly opened?: Readonly<Record<string, string>>;
}

/** The page of a person; after a form, with what it opened or why it did nothing. */
export async function person(c: Context<DeskEnv>, desk: Desk, place: Place, after: After = {}): Promise<Response> {
  const { agency } = place;
  const kept = await asked(c, desk, place);
  if (!kept) return absentPage(c, desk, '没有这个人的信息，或者已经删除。');

  const { sent = null, trouble = none, opened = null } = after;
  const common = { agency, csrf: c.var.csrf, key: newKey(), sent, trouble, opened };
  const main = personPage({ ...common, person: kept, may: mayNow(place) });
  const here = paths.deskPerson(agency.id, kept.id);
  return deskPage(c, desk, { title: '个人信息', main, here }, trouble.status);
}

/** 查看个人信息: recorded first, shown once. */
export async function revealed(c: Context<DeskEnv>, desk: Desk, place: Place): Promise<Response> {
  const { agency, asker } = place;
  const form = await posted(c);
  const sent = { act: 'reveal', form } as const;
  const reason = form.text('reason');
  if (!isIn(revealReasons, reason)) return person(c, desk, place, { sent, trouble: noReason('reveal') });

  const wanted = { agency: agency.id, person: personIn(c), entries: Object.keys(shownEntries), reason };
  const outcome = await reveal(desk.registry, { asker, key: form.key, ...wanted });
  if (!outcome.ok) return person(c, desk, place, { sent, trouble: await troubleOf(desk, asker, outcome) });
  return person(c, desk, place, { opened: outcome.entries });
}

/** 删除个人信息. */
export async function erased(c: Context<DeskEnv>, desk: Desk, place: Place): Promise<Response> {
  const { agency, asker } = place;
  const form = await posted(c);
  const sent = { act: 'erase', form } as const;
  const reason = form.text('reason');
  if (!isIn(eraseReasons, reason)) return person(c, desk, place, { sent, trouble: noReason('erase') });
  const unsure = notSure(form);
  if (unsure) return person(c, desk, place, { sent, trouble: unsure });

  const wanted = { agency: agency.id, person: personIn(c), reason };
  const outcome = await erase(desk.registry, { asker, key: form.key, ...wanted });
  if (!outcome.ok) return person(c, desk, place, { sent, trouble: await troubleOf(desk, asker, outcome) });
  return redirect(`${paths.deskPersons(agency.id)}?done=erase`);
}

async function asked(c: Context<DeskEnv>, desk: Desk, { agency }: Place) {
  const { db, registry } = desk;
  const id = personIn(c);
  const found = await personById(db, agency.id, id);
  if (!found) return null;
  const names = await maskedNamesOf(db, registry.ring, { agency: agency.id, persons: [id] });
  const caseOf = await casesOf(desk, agency, [id]);
  return { ...found, id, case: caseOf(id), since: inWords(dayOf(found.since)), masked: names.get(id) ?? '' };
}

function personIn(c: Context<DeskEnv>): string {
  return `person/${c.req.param('person') ?? ''}`;
}

function mayNow({ asker, relation }: Place): ReadonlyMap<PersonAct, Permit> {
  const acts = Object.keys(personActs) as PersonAct[];
  return new Map(acts.map((act) => [act, permit(personActs[act], { ...asker, relation, state: 'kept' })]));
}

function noReason(act: PersonAct): Trouble {
  return mistaken([{ field: `${act}-reason`, says: '请选择理由。' }]);
}

function isIn<K extends string>(words: Readonly<Record<K, string>>, text: string): text is K {
  return Object.hasOwn(words, text);
}

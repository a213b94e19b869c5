import type { Context } from 'hono';
import { namesOf } from '#agencies/names';
import { type Permit, permit } from '#agencies/permit';
import { doersOf, staffById } from '#agencies/queries';
import { loginsOf } from '#agencies/sign-in/queries/logins';
import type { Staff } from '#agencies/types';
import { staffActs } from '#agencies/workflow';
import { paths } from '#paths';
import { redirect } from '../../respond.ts';
import type { Desk } from '../desk.ts';
import { doneSays } from '../done.ts';
import { deskPage } from '../frame.ts';
import type { Place } from '../judged.ts';
import { wordsFor } from '../people.ts';
import { newKey, type Posted, posted } from '../posted.ts';
import { absentPage } from '../refused-page.ts';
import type { DeskEnv } from '../session.ts';
import { notSure } from '../sure.ts';
import { none, type Trouble, troubleOf } from '../trouble.ts';
import { handoverPage } from './handover-page.ts';
import { memberPage } from './member-page.ts';
import { papers, type StaffAct } from './papers.ts';

interface Sent {
  readonly act: StaffAct;
  readonly form: Posted;
  readonly trouble: Trouble;
}

/** The page of an account; after a form that did nothing, with what was typed into it. */
export async function member(
  c: Context<DeskEnv>,
  desk: Desk,
  place: Place,
  sent: Sent | null = null,
): Promise<Response> {
  const staff = await asked(c, desk, place);
  if (!staff) return absentPage(c, desk, '这个机关没有这个账号。');
  const { db, registry } = desk;
  const name = (await namesOf(db, registry.ring, [staff])).get(staff.id) ?? '（没有姓名）';
  const appointedBy = (await wordsFor(desk, place.asker, [staff.appointedBy])).get(staff.appointedBy) ?? '';

  const main = memberPage({
    agency: place.agency,
    staff,
    name,
    login: (await loginsOf(db, [staff.id])).get(staff.id),
    appointedBy,
    csrf: c.var.csrf,
    key: newKey(),
    may: await mayNow(desk, place, staff),
    sent,
    trouble: sent?.trouble ?? none,
    says: doneSays(staffActs, c.req.query('done')),
  });
  const here = paths.deskMember(place.agency.id, staff.id);
  return deskPage(c, desk, { title: name, main, here }, sent?.trouble.status);
}

/** One of the forms of the page was sent. */
export async function sentPaper(
  c: Context<DeskEnv>,
  desk: Desk,
  { act, ...place }: Place & { readonly act: StaffAct },
): Promise<Response> {
  const staff = await asked(c, desk, place);
  if (!staff) return absentPage(c, desk, '这个机关没有这个账号。');
  const { asker, agency } = place;
  const form = await posted(c);
  const unsure = papers[act].sure ? notSure(form) : null;
  if (unsure) return member(c, desk, place, { act, form, trouble: unsure });

  const on = { asker, key: form.key, staff: staff.id, seen: form.seen };
  const { password, ...outcome } = await papers[act].does(desk.registry, on, form);
  if (!outcome.ok) return member(c, desk, place, { act, form, trouble: await troubleOf(desk, asker, outcome) });
  if (password === undefined) return redirect(`${paths.deskMember(agency.id, staff.id)}?done=${act}`);
  return handover(c, desk, { agency, staff, password });
}

async function handover(
  c: Context<DeskEnv>,
  desk: Desk,
  { agency, staff, password }: Pick<Place, 'agency'> & { readonly staff: Staff; readonly password: string },
): Promise<Response> {
  const main = handoverPage({
    agency,
    staff: staff.id,
    name: (await namesOf(desk.db, desk.registry.ring, [staff])).get(staff.id) ?? '',
    username: (await loginsOf(desk.db, [staff.id])).get(staff.id)?.username ?? '',
    password,
    title: '口令已经重设',
    next: '本人现有的登录已经全部退出。',
  });
  return deskPage(c, desk, { title: '口令已经重设', main, here: paths.deskMember(agency.id, staff.id) });
}

/** An account of another agency is none of this one's. */
async function asked(c: Context<DeskEnv>, { db }: Desk, { agency }: Place): Promise<Staff | null> {
  const staff = await staffById(db, `staff/${c.req.param('staff') ?? ''}`);
  return staff?.agency === agency.id ? staff : null;
}

async function mayNow(
  { db }: Desk,
  { agency, relation, asker }: Place,
  staff: Staff,
): Promise<ReadonlyMap<StaffAct, Permit>> {
  const doers = await doersOf(db, agency.id, staff.id);
  const about = { ...asker, relation, self: staff.id === asker.actor, state: staff.state, doers };
  const acts = Object.keys(papers) as StaffAct[];
  return new Map(acts.map((act) => [act, permit(staffActs[act], about)]));
}

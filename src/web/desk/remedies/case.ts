import type { Context } from 'hono';
import { actsAbout } from '#journal/queries';
import type { Act } from '#journal/types';
import { paths } from '#paths';
import { bySubject } from '#remedies/queries';
import { personOf } from '#remedies/subject/ids';
import type { Kind } from '#remedies/subject/kinds';
import { wordsOf } from '#remedies/words';
import { dayOf } from '#store/time';
import { openMany } from '#store/vault/entries';
import type { Desk } from '../desk.ts';
import { doneSays } from '../done.ts';
import { deskPage } from '../frame.ts';
import type { Place } from '../judged.ts';
import { mayEver } from '../may-ever.ts';
import { wordsFor } from '../people.ts';
import { newKey } from '../posted.ts';
import { absentPage } from '../refused-page.ts';
import type { DeskEnv } from '../session.ts';
import { aroundOf } from './around.ts';
import { besideOf } from './beside.ts';
import { casePage } from './case-page.ts';
import { keptFiles } from './kept-files.ts';
import type { KindDesk } from './kind-desk.ts';
import { masked } from './masked.ts';
import { mayNow } from './may-now.ts';
import type { SentForm } from './shown.ts';

/** A page about cases of one kind. */
export interface At<K extends Kind> extends Place {
  readonly kindDesk: KindDesk<K>;
}

/** What happened before the page of a case is shown. */
export interface Before {
  readonly sent?: SentForm;
  readonly opened?: Readonly<Record<string, string>>;
}

/** The case in the address. */
export function subjectIn(c: Context<DeskEnv>, kind: Kind): string {
  return `${kind}/${c.req.param('case') ?? ''}`;
}

/** The page of a case; after a form that did nothing, with what was typed into it. */
export async function caseShown<K extends Kind>(
  c: Context<DeskEnv>,
  desk: Desk,
  at: At<K>,
  { sent, opened }: Before = {},
): Promise<Response> {
  const { agency, asker, relation, kindDesk } = at;
  const subject = subjectIn(c, kindDesk.kind);
  const one = await bySubject(desk.db, kindDesk.kind, agency.id, subject);
  if (!one) return absentPage(c, desk, `没有${kindDesk.oneOf}。`);

  desk.caseRead({ agency: agency.id, subject, by: asker.actor, day: dayOf(desk.now()) });

  const acts = await actsAbout(desk.db, agency.id, subject);
  const words = relation === 'own' ? await wordsIn(desk, at, acts) : new Map<string, string>();
  const name = words.get(kindDesk.who) ?? '';
  words.delete(kindDesk.who);
  const about = { csrf: c.var.csrf, key: newKey(), sent: sent ?? null };
  const main = casePage<K>({
    ...about,
    kindDesk,
    subject,
    one,
    acts,
    words,
    who: masked(name),
    around: await aroundOf(desk, at, [one.about]),
    today: dayOf(desk.now()),
    people: await wordsFor(
      desk,
      asker,
      acts.map(({ actor }) => actor),
    ),
    files: await keptFiles(desk, { agency: agency.id, person: personOf(subject) }),
    may: mayNow(at, kindDesk, { one, acts }),
    mayReveal: mayEver(kindDesk.reveals, asker, relation).ok,
    opened: opened ?? null,
    beside: await besideOf(desk, at, { ...about, subject, one }),
    says: doneSays(kindDesk.acts, c.req.query('done')),
  });
  const here = paths.deskCase(agency.id, kindDesk.section, subject);
  return deskPage(c, desk, { title: kindDesk.nameOf(one), main, here }, sent?.trouble.status);
}

/** What was written about it, without what is closed; the name is among it, to be masked. */
async function wordsIn<K extends Kind>(
  { db, registry }: Desk,
  { agency: { id: agency }, kindDesk: { closed, who } }: At<K>,
  acts: readonly Act[],
): Promise<Map<string, string>> {
  const [first] = acts;
  if (!first) return new Map();
  const person = personOf(first.subject);
  const entries = acts.flatMap((act) => wordsOf(act).map(({ entry }) => entry));
  const open = entries.filter((entry) => entry === who || !closed.includes(entry));
  return new Map((await openMany(db, registry.ring, { agency, persons: [person], entries: open })).get(person));
}

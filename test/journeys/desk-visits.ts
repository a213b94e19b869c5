import { PASSWORD } from '#demo/make';
import { paths } from '#paths';

/** Somebody who has signed in, and the pages he looks at. */
export interface Visit {
  /** the Cookie header; empty for whoever has not signed in */
  readonly cookie: string;
  readonly pages: readonly string[];
}

const office = 'qinghe-county-office';
const civil = 'qinghe-civil-affairs';

/** Every kind of page of the desk, each as somebody of 青禾县 who may open it sees it, and some that he may not. */
export async function deskVisits(origin: string): Promise<readonly Visit[]> {
  const system = await signedIn(origin, 'zfb-qin');
  const member = await firstMember(origin, system);
  return [
    { cookie: '', pages: [paths.signIn, paths.signInCode] },
    {
      cookie: system,
      pages: [
        paths.deskOf(office),
        paths.deskAgencies(office),
        paths.deskNewAgency(office),
        paths.deskFacts(civil),
        paths.deskFactsForm(civil),
        paths.deskStaff(office),
        paths.deskNewStaff(civil),
        member,
        `${member}?done=assign`,
        paths.deskLog(office),
        `${paths.deskOf(office)}/nothing`,
        paths.account,
        paths.ownPassword,
        paths.twoFactor,
      ],
    },
    { cookie: await signedIn(origin, 'zfb-xu'), pages: [paths.deskOf(office), member] },
    {
      cookie: await signedIn(origin, 'zfb-lv'),
      pages: [paths.deskOf(office), paths.deskLog(office), `${paths.deskLog(office)}?act=authorise&in=${civil}`],
    },
    { cookie: await signedIn(origin, 'mz-tang'), pages: [paths.deskPersons(civil), paths.deskFacts(civil)] },
  ];
}

/** Signs in as the form does, and answers the Cookie header. */
export async function signedIn(origin: string, username: string): Promise<string> {
  const form = await fetch(origin + paths.signIn);
  const body = new URLSearchParams({ csrf: csrfIn(await form.text()), username, password: PASSWORD });
  const answer = await fetch(origin + paths.signIn, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: { cookie: cookieOf(form), origin },
  });
  if (answer.status !== 303) throw new Error(`${username} was not let in: ${answer.status}`);
  return cookieOf(answer);
}

function csrfIn(text: string): string {
  return /name="csrf" value="([^"]+)"/.exec(text)?.[1] ?? '';
}

function cookieOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

async function firstMember(origin: string, cookie: string): Promise<string> {
  const text = await (await fetch(origin + paths.deskStaff(civil), { headers: { cookie } })).text();
  const member = /href="(\/desk\/[^"]+\/staff\/[a-z0-9]{10})"/.exec(text)?.[1];
  if (!member) throw new Error('the list of staff names nobody');
  return member;
}

/** Pages that only a form leads to: forms that come back with what is wrong, a password to hand over, a result. */
export async function deskAnswers(origin: string): Promise<readonly (readonly [path: string, answer: Response])[]> {
  const [system, audit] = [await signedIn(origin, 'zfb-qin'), await signedIn(origin, 'zfb-lv')];
  const member = await firstMember(origin, system);
  const forms: readonly (readonly [cookie: string, path: string, typed: Readonly<Record<string, string>>])[] = [
    [system, paths.deskStaff(civil), { name: '', username: '王' }],
    [system, paths.deskStaff(civil), { name: '王某', section: '办公室', username: 'mz-html' }],
    [system, paths.deskAgencies(office), { id: 'A' }],
    [system, `${member}/dismissal`, { seen: '2' }],
    [system, `${member}/section`, { seen: '1', section: '办公室' }],
    [system, `${member}/suspension`, { seen: '2' }],
    [audit, paths.deskLogVerification(office), {}],
    [audit, paths.deskLogExport(office), { form: '' }],
  ];
  const answers: (readonly [string, Response])[] = [];
  for (const [cookie, path, typed] of forms) answers.push([path, await sent(origin, { cookie, path, typed })]);
  return answers;
}

interface Sent {
  readonly cookie: string;
  readonly path: string;
  readonly typed: Readonly<Record<string, string>>;
}

/** Sends a form of the desk, and answers what comes of it. */
export async function sent(origin: string, { cookie, path, typed }: Sent): Promise<Response> {
  const form = await fetch(origin + paths.account, { headers: { cookie } });
  const body = new URLSearchParams({ csrf: csrfIn(await form.text()), key: crypto.randomUUID(), ...typed });
  return fetch(origin + path, { method: 'POST', body, headers: { cookie, origin } });
}

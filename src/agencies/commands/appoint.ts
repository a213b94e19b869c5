import { act } from '#journal/act';
import { record } from '#journal/record';
import { type Done, type NotAllowed, refused, type Writing } from '#journal/types';
import { sealAll } from '#store/vault/entries';
import { addPerson } from '#store/vault/people';
import { newStaffId } from '../ids.ts';
import { agencyById } from '../queries.ts';
import { hashPassword } from '../sign-in/password/hash.ts';
import { initialPassword } from '../sign-in/password/initial.ts';
import { addLogin, userByName } from '../sign-in/store.ts';
import { username as asUsername, usernameMistake } from '../sign-in/username.ts';
import type { AgencyId, Registry, StaffId } from '../types.ts';
import { staffActs } from '../workflow.ts';
import { type Command, judge, today } from './asked.ts';

export interface Appoint extends Command {
  readonly agency: AgencyId;
  readonly username: string;
  readonly name: string;
  readonly section: string;
  /** a password that was agreed beforehand; without it one is drawn */
  readonly password?: string;
}

export interface Appointed extends Done {
  readonly staff: StaffId;
}

/** The answer to whoever appoints: the password is told this once, and is kept nowhere. */
export interface Appointment {
  readonly outcome: Appointed | NotAllowed;
  /** empty where nothing was done now: the form had been sent before, or was refused */
  readonly password: string;
}

/** 开设账号: an account that can do nothing yet. Its name goes into the vault, its password to whoever appoints. */
export async function appoint(registry: Registry, command: Appoint): Promise<Appointment> {
  const password = command.password ?? initialPassword();
  const made: Appointed[] = [];
  const { agency, asker, key } = command;
  const outcome = await act<Appointed, NotAllowed>(registry, { agency, by: asker.actor, key }, async (w) => {
    const answer = await appointed(registry, command, { w, password });
    if (answer.ok) made.push(answer);
    return answer;
  });
  return { outcome, password: made.some((answer) => answer === outcome) ? password : '' };
}

async function appointed(
  registry: Registry,
  command: Appoint,
  { w, password }: { readonly w: Writing; readonly password: string },
): Promise<Appointed | NotAllowed> {
  const { asker, agency, section } = command;
  const [name, username] = [command.name.trim(), asUsername(command.username)];

  const stands = await agencyById(w.tx, agency);
  if (stands?.state !== 'active') return refused('机关不存在或者已经撤销。');
  const staff = newStaffId();
  const rule = staffActs.appoint;
  const allowed = await judge(w, asker, { rule, agency, subject: staff, state: 'none' });
  if (!allowed.ok) return allowed;
  const trouble = whyNot({ name, username, section }) ?? (await taken(w.tx, username));
  if (trouble) return trouble;

  const owner = { agency, person: staff, at: w.instant };
  await addPerson(w.tx, registry.ring, owner);
  await sealAll(w.tx, registry.ring, { ...owner, entries: { name } });
  await addLogin(w.tx, {
    staff,
    username,
    password: await hashPassword(password),
    mustChange: command.password === undefined,
    instant: w.instant,
  });
  const data = { section: section.trim() };
  const done = await record(w, {
    agency,
    subject: staff,
    seen: 0,
    act: 'appoint',
    ...today(w, asker),
    under: rule.under,
    data,
  });
  return { ...done, staff };
}

function whyNot({ name, username, section }: Pick<Appoint, 'name' | 'username' | 'section'>): NotAllowed | null {
  const mistake = usernameMistake(username);
  if (mistake) return refused(mistake, [], 'username');
  if (!name) return refused('请填写姓名。', [], 'name');
  if (!section.trim()) return refused('请填写科室。', [], 'section');
  return null;
}

async function taken(db: Parameters<typeof userByName>[0], username: string): Promise<NotAllowed | null> {
  return (await userByName(db, username)) ? refused('这个账号已经有人用，请换一个。', [], 'username') : null;
}

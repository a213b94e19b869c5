import { appoint } from '#agencies/commands/appoint';
import { authorise } from '#agencies/commands/authorise';
import { begin } from '#agencies/commands/begin';
import { establish } from '#agencies/commands/establish';
import { agencyFacts } from '#agencies/facts/agency-facts';
import { allAgencies, instanceOf } from '#agencies/queries';
import type { Role } from '#agencies/roles';
import { usernameMistake } from '#agencies/sign-in/username';
import { installer, operator, type Registry } from '#agencies/types';
import type { NotAllowed } from '#journal/types';
import { Mistyped } from '../command.ts';
import type { Answers } from './questions.ts';

/** An account that was made, with the password that is told this once. */
export interface Made {
  readonly role: Role;
  readonly username: string;
  readonly password: string;
}

const admins = { systemAdmin: 'system-admin', securityAdmin: 'security-admin', auditAdmin: 'audit-admin' } as const;

/** A real instance: the office above all others, and the three administrators who make everybody else. Throws Mistyped. */
export async function beginInstance(registry: Registry, answers: Answers): Promise<readonly Made[]> {
  const facts = factsOf(answers);
  const people = Object.entries(admins).map(([role, option]) => ({ role: role as Role, ...person(answers, option) }));
  if (new Set(people.map(({ username }) => username)).size < people.length)
    throw new Mistyped('三员要用三个不同的账号，由三个人分别掌握。');
  await refuseBegun(registry);

  const agency = answers.id ?? '';
  await done(establish(registry, { asker: operator, key: 'init establish', id: agency, parent: null, facts }));
  const made: Made[] = [];
  for (const one of people) made.push(await appointAdmin(registry, agency, one));
  await done(begin(registry, { asker: operator, key: 'init begin', root: agency, kind: 'real' }));
  return made;
}

function factsOf(answers: Answers) {
  const { name, kind, level, office, address, hours, phone } = answers;
  const facts = agencyFacts.safeParse({
    name,
    shortName: answers['short-name'],
    kind,
    level,
    codeWord: answers['code-word'],
    office: { name: office, address, hours, phone },
  });
  if (!facts.success) throw new Mistyped(facts.error.issues.map(({ message }) => message).join(''));
  return facts.data;
}

interface Admin {
  readonly role: Role;
  readonly username: string;
  readonly name: string;
}

function person(answers: Answers, option: string): Omit<Admin, 'role'> {
  const [username = '', name = ''] = (answers[option] ?? '').split(/[:：]/).map((part) => part.trim());
  if (!username || !name) throw new Mistyped(`--${option} 要写成“账号:姓名”的样子，例如 admin01:张某。`);
  const mistake = usernameMistake(username);
  if (mistake) throw new Mistyped(`--${option}：${mistake}`);
  return { username, name };
}

async function refuseBegun({ db }: Registry): Promise<void> {
  if (await instanceOf(db)) throw new Mistyped('系统已经建立。增加机关和账号，请由系统管理员登录后办理。');
  if ((await allAgencies(db)).length)
    throw new Mistyped('上一次建立没有做完。请清空数据文件夹（或者数据库）以后再来一次。');
}

async function appointAdmin(registry: Registry, agency: string, { role, username, name }: Admin): Promise<Made> {
  const section = '信息化管理';
  const { outcome, password } = await appoint(registry, {
    asker: operator,
    key: null,
    agency,
    username,
    name,
    section,
  });
  const { staff, version } = await done(outcome);
  await done(authorise(registry, { asker: installer, key: null, staff, seen: version, roles: [role] }));
  return { role, username, password };
}

async function done<D extends { readonly ok: true }>(answer: D | NotAllowed | Promise<D | NotAllowed>): Promise<D> {
  const outcome = await answer;
  if (!outcome.ok) throw new Mistyped(outcome.why.says);
  return outcome;
}

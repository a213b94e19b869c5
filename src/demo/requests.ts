import { askerOf } from '#agencies/queries';
import { userByName } from '#agencies/sign-in/store';
import type { Asker, Registry } from '#agencies/types';
import { answer } from '#requests/commands/answer';
import { askToSupplement } from '#requests/commands/ask-to-supplement';
import { clearSecrecy } from '#requests/commands/clear-secrecy';
import { clearSection } from '#requests/commands/clear-section';
import { consult } from '#requests/commands/consult';
import { draft } from '#requests/commands/draft';
import { file } from '#requests/commands/file';
import { register } from '#requests/commands/register';
import { release } from '#requests/commands/release';
import { search } from '#requests/commands/search';
import { serve } from '#requests/commands/serve';
import { submit } from '#requests/commands/submit';
import { suggestRelease } from '#requests/commands/suggest-release';
import { takeIn } from '#requests/commands/take-in';
import { requestBySubject } from '#requests/queries';
import { dayOf } from '#store/time';
import { applications } from './applications.ts';
import { done } from './done.ts';
import { publicWords } from './public-words.ts';

const agency = 'qinghe-civil-affairs';

type Doing = (on: On) => Promise<{ readonly ok: boolean }>;

interface On {
  readonly key: string;
  readonly agency: string;
  readonly request: string;
  readonly seen: number;
}

/** What lies on the desk of 民政局: a request at every step of the way, received on days before today. */
export async function makeDemoRequests(registry: Registry): Promise<void> {
  const [zhou, he, ma, tang] = await Promise.all(
    ['mz-zhou', 'mz-he', 'mz-ma', 'mz-tang'].map((name) => who(registry, name)),
  );
  if (!zhou || !he || !ma || !tang) throw new Error('the people of 民政局 are not there');
  const take = (name: keyof typeof applications, daysAgo: number) => taken(registry, zhou, { name, daysAgo });
  const go = (request: string, ...steps: readonly Doing[]) => along(registry, request, steps);
  const registered: Doing = (on) => register(registry, { ...on, asker: zhou });
  const searched: Doing = (on) => search(registry, { ...on, asker: zhou, ...found });
  const drafted: Doing = (on) => draft(registry, { ...on, asker: zhou, drafted: granted });
  const submitted: Doing = (on) => submit(registry, { ...on, asker: zhou });

  await go(await take('checks', 40), registered, searched);
  await go(await take('contract', 20), registered, (on) => consult(registry, { ...on, asker: zhou, ...asked }));
  await go(await take('subsidies', 5), registered, (on) =>
    askToSupplement(registry, { ...on, asker: zhou, items: '写明哪一种补贴、哪个年度。', ends: later(registry, 15) }),
  );
  await go(await take('cemetery', 12), registered, searched, drafted, submitted);
  const answered: readonly Doing[] = [
    ...[registered, searched, drafted, submitted],
    (on) => clearSection(registry, { ...on, asker: he }),
    (on) => clearSecrecy(registry, { ...on, asker: ma }),
    (on) => answer(registry, { ...on, asker: tang }),
    (on) => serve(registry, { ...on, asker: zhou, way: 'internet', proof: '网站系统记录' }),
  ];
  const suggested: Doing = (on) => suggestRelease(registry, { ...on, asker: zhou, ground: 'knowledge', words: '' });
  const released =
    (words: keyof typeof publicWords): Doing =>
    (on) =>
      release(registry, { ...on, asker: tang, words: publicWords[words] });
  await go(await take('funds', 15), ...answered, suggested, released('funds'));
  await go(await take('families', 8), registered);
  await done(file(registry, { asker: visitor, key: 'demo marriage', agency, application: applications.marriage }));
  await go(await take('beds', 25), ...answered, released('beds'));
  await go(await take('meals', 22), ...answered, suggested);
}

const visitor: Asker = { actor: 'person/visitor', agency: null, roles: ['public'] };
const found = { where: '综合档案室、业务系统', words: '题名、年度', result: '找到文件一份。', found: 1 };
const asked = { of: 'thirdParty', parties: ['青禾县某养老服务公司'], about: '委托运营合同是否可以公开' } as const;
const granted = {
  kind: 'granted.provided',
  finding: '经审查，您申请公开的信息可以公开。',
  reasons: '',
  providing: '随本答复书在本网站提供下载。',
} as const;

interface Taken {
  readonly name: keyof typeof applications;
  readonly daysAgo: number;
}

async function taken(registry: Registry, asker: Asker, { name, daysAgo }: Taken): Promise<string> {
  const arrived = later(registry, -daysAgo);
  const application = applications[name];
  const command = { asker, key: `demo ${name}`, agency, channel: 'counter', arrived, application } as const;
  return (await done(takeIn(registry, command))).subject;
}

async function along(registry: Registry, request: string, steps: readonly Doing[]): Promise<void> {
  for (const [n, step] of steps.entries()) {
    const at = await requestBySubject(registry.db, agency, request);
    await done(step({ key: `demo ${request} ${n}`, agency, request, seen: at?.version ?? 0 }) as never);
  }
}

async function who({ db }: Registry, username: string): Promise<Asker | null> {
  const user = await userByName(db, username);
  return user ? askerOf(db, user.id) : null;
}

function later(registry: Registry, days: number): string {
  return Temporal.PlainDate.from(dayOf(registry.now())).add({ days }).toString();
}

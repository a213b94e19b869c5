import assert from 'node:assert/strict';
import { putOut } from '#agencies/outbox/store';
import type { Role } from '#agencies/roles';
import { paths } from '#paths';
import { notice } from '#remedies/commands/notice';
import { askAccount } from '#remedies/complaints/commands/ask-account';
import { lodge } from '#remedies/complaints/commands/lodge';
import { done } from '#requests/sample-requests';
import { onEveryEngine } from '#store/sample-engines';
import { civil, finance, office } from '../sample-county.ts';
import { sampleCasesDesk } from './sample-cases-desk.ts';

const key = null;
const as = (agency: string, role: Role) => ({ actor: `staff/${role.toLowerCase()}`, agency, roles: [role] });

onEveryEngine('今日：复议、诉讼、被投诉按期限排，写明依据；超期的标出来；还早的、别的机关的不在', async (_t, store) => {
  const { registry, enter } = await sampleCasesDesk(store);
  const suit = await noticed(registry, { way: 'direct', received: '2026-02-11' });
  const review = await noticed(registry, { way: 'review', received: '2026-02-24' });
  const late = await noticed(registry, { way: 'review', received: '2026-02-04' });
  await noticed(registry, { way: 'direct', received: '2026-02-25' });
  const complaint = await complained(registry, '2026-03-05');
  await complained(registry, '2026-04-15');

  const clerk = await enter(civil, 'clerk');
  const { text } = await clerk.get(paths.deskOf(civil));
  const table = panelOf(text, 'due-cases');
  const links = [...table.matchAll(/<tr( class="is-late")?><th[^>]*><a href="([^"]+)">/g)];
  assert.deepEqual(
    links.map(([, isLate, href]) => [href, Boolean(isLate)]),
    [
      [paths.deskCase(civil, 'remedies', late), true],
      [paths.deskCase(civil, 'remedies', suit), true],
      [paths.deskPart(civil, office, complaint), false],
      [paths.deskCase(civil, 'remedies', review), false],
    ],
  );
  assert.match(table, /被投诉 2026-1[\s\S]*3月5日[\s\S]*说明情况，第四十七条第二款/);
  assert.match(
    table,
    /2月25日已过[\s\S]*2月26日已过[\s\S]*答辩、提交证据，《中华人民共和国行政诉讼法》第六十七条第一款/,
  );
  for (const [, , href = ''] of links) assert.equal((await clerk.get(href)).status, 200, href);

  for (const [agency, role] of [
    [civil, 'systemAdmin'],
    [finance, 'clerk'],
  ] as const) {
    const other = await enter(agency, role);
    assert.doesNotMatch((await other.get(paths.deskOf(agency))).text, /id="due-cases"/, role);
  }
});

onEveryEngine('今日：监督员看到各单位超期几件，点得开；自己办的投诉等谁、到哪天', async (_t, store) => {
  const { registry, enter } = await sampleCasesDesk(store);
  await noticed(registry, { way: 'review', received: '2026-02-04' });
  await noticed(registry, { way: 'review', received: '2026-02-05' });
  const complaint = await complained(registry, '2026-03-05');
  const supervisor = await enter(office, 'supervisor');
  const { text } = await supervisor.get(paths.deskOf(office));
  const own = panelOf(text, 'due-cases');
  assert.match(own, new RegExp(`${paths.deskCase(office, 'complaints', complaint)}[\\s\\S]*被投诉机关说明情况`));
  const below = panelOf(text, 'overdue-cases');
  const list = paths.deskCases(civil, 'remedies');
  assert.match(below, new RegExp(`青禾县民政局[\\s\\S]*href="${list}"><strong class="is-red">2<`));
  assert.match((await supervisor.get(list)).text, /2月\d+日已过/);

  const clerk = await enter(office, 'clerk');
  assert.doesNotMatch((await clerk.get(paths.deskOf(office))).text, /id="overdue-cases"|id="due-cases"/);
});

onEveryEngine('通知：复议、被投诉的期限写明是哪一件，点得开', async (_t, store) => {
  const { registry, enter } = await sampleCasesDesk(store);
  const review = await noticed(registry, { way: 'review', received: '2026-03-02' });
  const complaint = await complained(registry, '2026-03-05');
  const told = { kind: 'dueSoon', day: '2026-03-02', at: '2026-03-02T01:00:00Z' } as const;
  const reply = { ...told, id: 'a', subject: review, data: { kind: 'reply', due: '2026-03-16', within: 5 } };
  const asked = { kind: 'account', due: '2026-03-05', within: 5, of: office };
  await putOut(registry.db, civil, reply, ['role/clerk']);
  await putOut(registry.db, civil, { ...told, id: 'b', subject: complaint, data: asked }, ['role/clerk']);

  const clerk = await enter(civil, 'clerk');
  const notices = panelOf((await clerk.get(paths.deskOf(civil))).text, 'notices');
  assert.match(notices, /复议答复期限3月16日到期（5个工作日以内）　<a href="[^"]+">复议诉讼 2026-1<\/a>/);
  assert.match(notices, /说明情况期限3月5日到期（5个工作日以内）　<a href="[^"]+">被投诉 2026-1<\/a>/);
  for (const [, href = ''] of notices.matchAll(/href="([^"]+)"/g)) assert.equal((await clerk.get(href)).status, 200);
});

type Registry = Parameters<typeof notice>[0];

/** A review or a suit of the bureau about what it publishes. */
async function noticed(registry: Registry, { way, received }: { way: 'review' | 'direct'; received: string }) {
  const procedure = way === 'review' ? 'ordinary' : null;
  const what = { way, procedure, contested: 'publication', about: null, after: null, received } as const;
  const words = { body: '青禾县人民政府', caseNumber: '3号', who: '张某某', what: '不服' };
  return (await done(notice(registry, { asker: as(civil, 'clerk'), key, agency: civil, ...what, ...words }))).subject;
}

/** A complaint about the bureau, whose account is wanted by a day. */
async function complained(registry: Registry, until: string): Promise<string> {
  const who = { name: '王某某', phone: '000-0000444', mail: '', address: '' };
  const complaint = { about: civil, ground: 'handling', request: null, what: '拖着不办', ...who } as const;
  const on = { asker: as(office, 'supervisor'), key, agency: office };
  const { subject } = await done(lodge(registry, { ...on, ...complaint }));
  await done(askAccount(registry, { ...on, subject, seen: 1, until, question: '请说明。' }));
  return subject;
}

function panelOf(text: string, id: string): string {
  return new RegExp(`id="${id}"[\\s\\S]*?</section>`).exec(text)?.[0] ?? '';
}

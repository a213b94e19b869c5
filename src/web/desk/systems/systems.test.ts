import assert from 'node:assert/strict';
import { putOut } from '#agencies/outbox/store';
import { systemByToken, systemsOf } from '#agencies/systems/queries';
import { noteUse } from '#agencies/systems/store';
import { entries } from '#agencies/systems/types';
import { actsAbout } from '#journal/queries';
import { paths } from '#paths';
import type { Store } from '#store/engine';
import { onEveryEngine } from '#store/sample-engines';
import { open } from '#store/vault/entries';
import { civil, finance, office, sampleCounty } from '../sample-county.ts';

const hotline = { name: '12345热线', scopes: 'status' };
const webhook = { url: ' https://hotline.example/told ', topics: 'filed' };

onEveryEngine('安全管理员开通接入：令牌只在这一页显示，刷新不重办也不再显示，网址里没有', async (_t, store) => {
  const { registry, enter } = await sampleCounty(store);
  const security = await enter(office, 'securityAdmin');
  assert.match((await security.get(paths.deskSystems(civil))).text, /这个机关还没有接入别的系统。/);
  const { text: form } = await security.get(paths.deskNewSystem(civil));
  const fields = { csrf: csrfIn(form), key: 'sent-twice', ...hotline };

  const shown = await security.send(paths.deskSystems(civil), fields);
  assert.deepEqual([shown.status, shown.to], [200, null]);
  assert.match(shown.text, /<strong>令牌只显示这一次。<\/strong>/);
  const token = secretIn(shown.text);
  const system = await systemByToken(registry.db, token);
  assert.deepEqual([system?.agency, system?.scopes], [civil, ['status']]);

  const again = await security.send(paths.deskSystems(civil), fields);
  assert.equal(again.status, 200);
  assert.match(again.text, /这份表单已经提交过[\s\S]*令牌只在第一次显示。[\s\S]*丢了就停用这个接入，再开通一个。/);
  assert.equal((await systemsOf(registry.db, civil)).length, 1);
  for (const path of [paths.deskSystems(civil), paths.deskSystem(civil, system?.id ?? '')]) {
    const { text } = await security.get(path);
    assert.ok(text.includes(hotline.name), path);
    assert.ok(!text.includes(token) && !again.text.includes(token), path);
  }
});

onEveryEngine(
  '名单：谁在什么时候开通、最近什么时候用过、推送不推送；上级的安全管理员看得见下级的',
  async (_t, store) => {
    const { security, registry, system } = await connected(store);
    const before = await security.get(paths.deskSystems(civil));
    assert.match(
      before.text,
      /12345热线<\/a>[\s\S]*查询办理情况[\s\S]*办公室 许某[\s\S]*3月2日 12:00[\s\S]*还没有用过[\s\S]*不推送[\s\S]*在用/,
    );

    await noteUse(registry.db, { agency: civil, id: system }, '2026-03-02T03:15:40Z');
    await noteUse(registry.db, { agency: civil, id: system }, '2026-03-02T03:20:10Z');
    await noteUse(registry.db, { agency: civil, id: system }, '2026-03-02T03:20:59Z');
    assert.match((await security.get(paths.deskSystems(civil))).text, /<td[^>]*>3月2日 11:20<\/td>/);
    const above = await security.get(paths.deskSystems(office));
    assert.match(above.text, /下级机关[\s\S]*青禾县民政局<\/a><\/th><td[^>]*>1<\/td>/);
  },
);

onEveryEngine('推送地址：设定、更换、不再推送；签名密钥只显示一次', async (_t, store) => {
  const { security, registry, system, page } = await connected(store);
  const kept = () => open(registry.db, registry.ring, { agency: civil, person: system, entry: entries.secret });
  const fields = { csrf: csrfIn(page), key: 'webhook-twice', seen: '1', ...webhook };
  const path = paths.deskSystemAct(civil, system, 'webhook');

  const set = await security.send(path, fields);
  assert.deepEqual([set.status, secretIn(set.text)], [200, await kept()]);
  const again = await security.send(path, fields);
  assert.deepEqual([again.status, /签名密钥只在第一次显示/.test(again.text)], [200, true]);
  assert.ok(!again.text.includes((await kept()) ?? ''));
  const { text } = await security.get(paths.deskSystem(civil, system));
  assert.match(text, /https:\/\/hotline\.example\/told[\s\S]*它提交的申请办到哪一步/);

  const first = await kept();
  const changed = await security.post(path, { stop: '', url: 'https://hotline.example/other', topics: 'notices' });
  assert.equal(secretIn(changed.text), await kept());
  assert.notEqual(first, await kept());

  await security.get(paths.deskSystem(civil, system));
  const stopped = await security.post(path, { stop: '1' });
  assert.equal(stopped.to, `${paths.deskSystem(civil, system)}?done=setWebhook`);
  assert.match((await security.get(stopped.to ?? '')).text, /“设定推送地址”已经办好[\s\S]*<dd>不推送<\/dd>/);
  const acts = (await actsAbout(registry.db, civil, system)).map(({ act }) => act);
  assert.deepEqual(acts, ['grantToken', 'setWebhook', 'setWebhook', 'setWebhook']);
});

onEveryEngine('写错的一次说全，填的还在，什么也没有办', async (_t, store) => {
  const { security, registry, system } = await connected(store);
  await security.get(paths.deskNewSystem(civil));
  const empty = await security.post(paths.deskSystems(civil), { name: ' ' });
  assert.equal(empty.status, 422);
  assert.match(empty.text, /href="#name">请填写系统名称。[\s\S]*href="#scopes">请选择接入范围，至少一项。/);

  await security.get(paths.deskSystem(civil, system));
  const path = paths.deskSystemAct(civil, system, 'webhook');
  const none = await security.post(path, { url: '' });
  assert.match(none.text, /href="#url">请填写推送地址[\s\S]*href="#topics">请选择推送内容，至少一项。/);
  const wrong = await security.post(path, { url: 'hotline.example/told', topics: 'filed' });
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /<details class="action" open><summary>设定推送地址/);
  assert.match(wrong.text, /id="url"[^>]*value="hotline\.example\/told"/);
  assert.match(wrong.text, /推送地址要以 https:\/\/ 或者 http:\/\/ 开头。/);
  assert.equal((await actsAbout(registry.db, civil, system)).length, 1);
});

onEveryEngine('停用要再确认；停用以后令牌无效，做不了的写明原因', async (_t, store) => {
  const { security, registry, system, token } = await connected(store);
  const path = paths.deskSystemAct(civil, system, 'revocation');
  await security.get(paths.deskSystem(civil, system));
  const unsure = await security.post(path, {});
  assert.deepEqual([unsure.status, /<a href="#sure">这件事不能撤回/.test(unsure.text)], [422, true]);
  assert.ok(await systemByToken(registry.db, token));

  const { to } = await security.post(path, { sure: '1' });
  assert.equal(to, `${paths.deskSystem(civil, system)}?done=revokeToken`);
  assert.equal(await systemByToken(registry.db, token), null);
  const { text } = await security.get(to ?? '');
  assert.match(
    text,
    /“停用系统接入”已经办好[\s\S]*已停用[\s\S]*设定推送地址<span class="vh">（现在不能办）[\s\S]*接入已经停用/,
  );
  assert.doesNotMatch(text, /action="[^"]*\/(?:webhook|revocation|replay)"/);
});

onEveryEngine('最近推送的消息：送到没有、没有送到为什么；可以重新推送，别的系统的不行', async (_t, store) => {
  const { security, registry, system } = await connected(store);
  await security.get(paths.deskSystem(civil, system));
  await security.post(paths.deskSystemAct(civil, system, 'webhook'), webhook);
  for (const [id, state, trouble, target] of [
    ['act/7', 'sent', null, system],
    ['act/8', 'failed', 'HTTP 500', system],
    ['act/9', 'waiting', 'ECONNREFUSED', system],
    ['act/10', 'failed', 'HTTP 404', 'system/another22'],
  ] as const) {
    const notice = { subject: 'request/2026-7', day: '2026-03-02', kind: 'act', data: { act: 'register' } } as const;
    const at = `2026-03-02T02:0${id.length}:00Z`;
    await putOut(registry.db, civil, { ...notice, id, at }, [`webhook/${target}`]);
    const went = { state, trouble, tries: 1 };
    await registry.db
      .updateTable('keep_outbox')
      .set(went)
      .where('agency_id', '=', civil)
      .where('id', '=', id)
      .execute();
  }

  const { text } = await security.get(paths.deskSystem(civil, system));
  assert.match(text, /已送到[\s\S]*没送到，不再送|没送到，不再送[\s\S]*已送到/);
  assert.match(text, /对方没有收下（HTTP 500）/);
  assert.match(text, /没送到，还会再送[\s\S]*对方的服务没有开（ECONNREFUSED）/);
  assert.doesNotMatch(text, /HTTP 404/);

  const path = paths.deskSystemAct(civil, system, 'replay');
  const { to } = await security.post(path, { message: `${civil}/act/8` });
  assert.equal(to, `${paths.deskSystem(civil, system)}?done=replay`);
  assert.match((await security.get(to ?? '')).text, /一分钟以内重新推送[\s\S]*等待推送/);
  assert.equal((await security.post(path, { message: `${civil}/act/10` })).status, 404);
  const { state } = await registry.db
    .selectFrom('keep_outbox')
    .select('state')
    .where('agency_id', '=', civil)
    .where('id', '=', 'act/10')
    .executeTakeFirstOrThrow();
  assert.equal(state, 'failed');
});

onEveryEngine('只有安全管理员在导航里看得见；别的机关的系统，不在这个机关之下', async (_t, store) => {
  const { security, enter, system } = await connected(store);
  assert.equal((await security.get(paths.deskSystem(finance, system))).status, 404);
  assert.ok((await security.get(paths.deskOf(office))).text.includes(`href="${paths.deskSystems(office)}"`));

  const head = await enter(civil, 'disclosureHead');
  assert.ok(!(await head.get(paths.deskOf(civil))).text.includes(paths.deskSystems(civil)));
  assert.equal((await head.get(paths.deskSystems(civil))).status, 403);
});

/** A bureau to which the security administrator of the office above it has connected a system. */
async function connected(store: Store) {
  const { registry, enter } = await sampleCounty(store);
  const security = await enter(office, 'securityAdmin');
  await security.get(paths.deskNewSystem(civil));
  const token = secretIn((await security.post(paths.deskSystems(civil), hotline)).text);
  const [stands] = await systemsOf(registry.db, civil);
  assert.ok(stands);
  const page = (await security.get(paths.deskSystem(civil, stands.id))).text;
  return { registry, enter, security, token, system: stands.id, page };
}

function secretIn(text: string): string {
  return /<code id="slip-secret">([^<]+)/.exec(text)?.[1] ?? '';
}

function csrfIn(text: string): string {
  return /name="csrf" value="([^"]+)"/.exec(text)?.[1] ?? '';
}

import assert from 'node:assert/strict';
import { staffOfAgencies } from '#agencies/queries';
import { actsAbout } from '#journal/queries';
import { paths } from '#paths';
import { onEveryEngine } from '#store/sample-engines';
import { civil, finance, office, sampleCounty, signIn } from '../sample-county.ts';

const wang = { name: '王某', section: '社会救助科', username: 'mz-wang' };

onEveryEngine('系统管理员开设账号，安全管理员授权，本人用初始口令登录、先换口令，然后看见今日', async (_t, store) => {
  const { registry, enter, browser } = await sampleCounty(store);
  const [system, security] = [await enter(office, 'systemAdmin'), await enter(office, 'securityAdmin')];
  await system.get(paths.deskNewStaff(civil));
  const slip = await system.post(paths.deskStaff(civil), wang);
  assert.equal(slip.status, 200);
  const password = /<code id="slip-password">([^<]+)/.exec(slip.text)?.[1] ?? '';
  const [staff] = await staffOfAgencies(registry.db, [civil]);
  assert.ok(staff && password);

  const waiting = await security.get(paths.deskOf(office));
  assert.match(waiting.text, /1 个账号等待授权[\s\S]*社会救助科 王某/);
  const given = await security.send(paths.deskMemberAct(civil, staff.id, 'authorisation'), {
    csrf: csrfIn((await security.get(paths.deskMember(civil, staff.id))).text),
    key: 'authorise',
    seen: '1',
    roles: 'clerk',
  });
  assert.equal(given.to, `${paths.deskMember(civil, staff.id)}?done=authorise`);
  assert.match((await security.get(given.to ?? '')).text, /“授权”已经办好/);

  const clerk = await signIn(browser(), { username: wang.username, password });
  assert.equal((await clerk.get(paths.deskOf(civil))).to, paths.ownPassword);
  await clerk.get(paths.ownPassword);
  const mine = { current: password, next: 'huache-yuexia-zhuqiao', again: 'huache-yuexia-zhuqiao' };
  assert.equal((await clerk.post(paths.ownPassword, mine)).to, paths.desk);
  const today = await clerk.get((await clerk.get(paths.desk)).to ?? '');
  assert.match(today.text, /<h1>3月2日 星期一<\/h1>[\s\S]*没有快到期限的申请。/);
  assert.match(today.text, /社会救助科 王某/);
});

onEveryEngine('同一份表单提交两次，只开设一个账号，口令不再显示', async (_t, store) => {
  const { registry, enter } = await sampleCounty(store);
  const system = await enter(office, 'systemAdmin');
  const form = { csrf: csrfIn((await system.get(paths.deskNewStaff(civil))).text), key: 'sent-twice', ...wang };
  const [first, second] = [
    await system.send(paths.deskStaff(civil), form),
    await system.send(paths.deskStaff(civil), form),
  ];
  assert.match(first.text, /初始口令只显示这一次/);
  assert.deepEqual([second.status, /已经提交过/.test(second.text)], [200, true]);
  assert.doesNotMatch(second.text, /<dt>初始口令/);
  assert.equal((await staffOfAgencies(registry.db, [civil])).length, 1);

  const [staff] = await staffOfAgencies(registry.db, [civil]);
  const reset = { csrf: form.csrf, key: 'reset-twice', seen: '1' };
  const path = paths.deskMemberAct(civil, staff?.id ?? '', 'password');
  assert.match((await system.send(path, reset)).text, /<dt>初始口令/);
  assert.match((await system.send(path, reset)).text, /已经提交过/);
});

onEveryEngine('写错的一次说全，填的还在；账号已有人用也说在账号那一格', async (_t, store) => {
  const { enter, hire } = await sampleCounty(store);
  const system = await enter(office, 'systemAdmin');
  await system.get(paths.deskNewStaff(civil));
  const wrong = await system.post(paths.deskStaff(civil), { name: ' ', section: '', username: '王' });
  assert.equal(wrong.status, 422);
  for (const id of ['name', 'section', 'username']) {
    assert.match(wrong.text, new RegExp(`<a href="#${id}">`));
    assert.match(wrong.text, new RegExp(`id="${id}"[^>]*aria-invalid="true"`));
  }
  assert.match(wrong.text, /id="username"[^>]*value="王"/);

  const { username } = await hire(civil, 'clerk');
  await system.get(paths.deskNewStaff(civil));
  const taken = await system.post(paths.deskStaff(civil), { ...wang, username });
  assert.deepEqual([taken.status, /<a href="#username">这个账号已经有人用/.test(taken.text)], [422, true]);
  assert.match(taken.text, /id="name"[^>]*value="王某"/);
});

onEveryEngine('两个人改同一个账号，后到的知道先到的是谁、办了什么，填的还在', async (_t, store) => {
  const { registry, enter, hire } = await sampleCounty(store);
  const [system, security] = [await enter(office, 'systemAdmin'), await enter(office, 'securityAdmin')];
  const { staff } = await hire(civil, 'clerk');
  await system.get(paths.deskMember(civil, staff));
  await security.get(paths.deskMember(civil, staff));
  assert.equal(
    (await security.post(paths.deskMemberAct(civil, staff, 'authorisation'), { roles: 'leader' })).status,
    303,
  );

  const late = await system.post(paths.deskMemberAct(civil, staff, 'section'), { section: '养老服务科' });
  assert.equal(late.status, 409);
  assert.match(late.text, /role="alert"[\s\S]*办公室 许某在3月2日 12:00办理了“授权”/);
  assert.match(late.text, /<details class="action" open>[\s\S]*id="section"[^>]*value="养老服务科"/);

  assert.equal(
    (await system.post(paths.deskMemberAct(civil, staff, 'section'), { section: '养老服务科' })).status,
    303,
  );
  const acts = (await actsAbout(registry.db, civil, staff)).map(({ act }) => act);
  assert.deepEqual(acts, ['appoint', 'authorise', 'authorise', 'assign']);
});

onEveryEngine('做不了的上锁，写明由谁办、依据哪一条；不能撤回的先确认', async (_t, store) => {
  const { enter, hire } = await sampleCounty(store);
  const system = await enter(office, 'systemAdmin');
  const { staff } = await hire(civil, 'clerk');
  const { text } = await system.get(paths.deskMember(civil, staff));
  assert.match(text, /<span class="off">.*停用<span class="vh">（现在不能办）[\s\S]*由服务器运维人员、安全管理员办理/);
  for (const paper of ['section', 'name', 'dismissal', 'password'] as const)
    assert.ok(text.includes(`action="${paths.deskMemberAct(civil, staff, paper)}"`), paper);
  assert.ok(!text.includes(`action="${paths.deskMemberAct(civil, staff, 'suspension')}"`));

  const unsure = await system.post(paths.deskMemberAct(civil, staff, 'dismissal'), {});
  assert.deepEqual([unsure.status, /<a href="#sure">这件事不能撤回/.test(unsure.text)], [422, true]);
  assert.equal((await system.post(paths.deskMemberAct(civil, staff, 'dismissal'), { sure: '1' })).status, 303);
  const after = await system.post(paths.deskMemberAct(civil, staff, 'section'), { section: '养老服务科' });
  assert.deepEqual([after.status, /账号已经注销/.test(after.text)], [409, true]);
});

onEveryEngine('别的机关的账号，不在这个机关之下', async (_t, store) => {
  const { enter, hire } = await sampleCounty(store);
  const system = await enter(office, 'systemAdmin');
  const { staff } = await hire(civil, 'clerk');
  assert.equal((await system.get(paths.deskMember(finance, staff))).status, 404);
  await system.get(paths.deskMember(civil, staff));
  const sent = await system.post(paths.deskMemberAct(finance, staff, 'section'), { section: '养老服务科' });
  assert.equal(sent.status, 404);
});

function csrfIn(text: string): string {
  return /name="csrf" value="([^"]+)"/.exec(text)?.[1] ?? '';
}

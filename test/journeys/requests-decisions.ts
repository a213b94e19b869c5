import assert from 'node:assert/strict';
import { Citizen } from './requests-citizen.ts';
import { decides, serves, takesOn } from './requests-course.ts';
import { type Office, office } from './requests-officer.ts';
import type { Visit } from './requests-visit.ts';

/** A part is given, a part is not: what the letter lacks is said at once, and mended. */
export async function disclosesAPart(visit: Visit): Promise<void> {
  const citizen = await Citizen.applying(visit, { wants: '2025年局长办公会纪要和养老补助分配表' });
  const desk = await office(visit);
  const { clerk } = desk;
  await takesOn(desk, citizen);
  await clerk.does('draft', { kind: 'partial', finding: '养老补助分配表可以公开' });
  assert.match(await clerk.reads(), /还不能签发，缺 3 项/);

  const rest = { reasons: '会议纪要属于内部事务信息', providing: '随本答复书附后', grounds: ['denied.5'] };
  await decides(desk, citizen, { kind: 'partial', ...rest });
  await answered(desk, citizen, /处理决定：.*部分公开/);
}

/** Somebody else's to disclose: the letter says whose. */
export async function isNotOurs(visit: Visit): Promise<void> {
  const citizen = await Citizen.applying(visit, { wants: '2025年县城道路改造工程招标文件' });
  const desk = await office(visit);
  await takesOn(desk, citizen);
  const draft = {
    kind: 'unable.1.not_ours',
    reasons: '道路改造由县住房和城乡建设局组织',
    providing: '青禾县住房和城乡建设局，电话 000-0000901',
  };
  await decides(desk, citizen, draft);
  await answered(desk, citizen, /处理决定：.*不属于本机关/);
}

/** The same person asks for the same once more: both stand side by side, and the clerk decides that it is a repeat. */
export async function isRepeated(visit: Visit): Promise<void> {
  const wants = { wants: '2025年殡葬服务收费标准' };
  const first = await Citizen.applying(visit, wants);
  const desk = await office(visit);
  await takesOn(desk, first);
  await decides(desk, first, { kind: 'granted.already_public', providing: '县政府网站“收费目录”栏目' });
  await serves(desk, first);

  const again = await Citizen.applying(visit, wants);
  await takesOn(desk, again);
  assert.match(await desk.clerk.reads(), /可能重复的申请.*同一申请人，内容相同/s);
  const number = /青民依申〔2026〕\d+号/.exec((await first.stands()) + (await first.reads()))?.[0];
  await decides(desk, again, { kind: 'notproc.2', reasons: `${number}答复书，2026年4月9日作出` });
  await answered(desk, again, /处理决定：.*重复申请/);
}

async function answered(desk: Office, citizen: Citizen, result: RegExp): Promise<void> {
  await serves(desk, citizen);
  assert.match(await citizen.stands(), /^已经答复/);
  assert.match(await citizen.reads(), result);
  assert.match(await citizen.takes('书', 'PDF'), /^%PDF-/);
}

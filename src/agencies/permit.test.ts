import assert from 'node:assert/strict';
import { test } from 'node:test';
import { regulation } from '#law/citation';
import { type Asked, permit } from './permit.ts';
import { together } from './roles.ts';
import { personActs, staffActs } from './workflow.ts';

const asked: Asked = { roles: ['securityAdmin'], relation: 'own', state: 'appointed', actor: 'staff/a' };

const why = (rule: Parameters<typeof permit>[0], more: Partial<Asked>) => {
  const answer = permit(rule, { ...asked, ...more });
  return answer.ok ? null : answer.why;
};

test('第四条：没有角色的人，告诉他由谁办理', () => {
  assert.deepEqual(why(staffActs.authorise, { roles: ['clerk'] }), {
    says: '“授权”由服务器运维人员、安全管理员办理，您没有这个角色。',
    because: [regulation(4)],
  });
});

test('第四条：有角色、不在范围内，说不在范围内', () => {
  assert.match(why(staffActs.authorise, { relation: 'other' })?.says ?? '', /不在您管理的范围内/);
});

test('第四条：状态不对，说现在是什么状态', () => {
  assert.equal(why(staffActs.authorise, { state: 'dismissed' })?.says, '现在不能“授权”：账号已经注销。');
});

test('第四条：开设账号的人不能给同一个账号授权', () => {
  const doers = new Map([['appoint', new Set(['staff/a'])]]);
  assert.match(why(staffActs.authorise, { doers })?.says ?? '', /要由另一个人办/);
  assert.equal(why(staffActs.authorise, { doers, actor: 'staff/b' }), null);
});

test('个人信息保护法第五十一条：三员和上级都不能查看个人信息', () => {
  for (const role of ['systemAdmin', 'securityAdmin', 'auditAdmin', 'supervisor'] as const)
    assert.ok(why(personActs.reveal, { roles: [role], state: 'kept', relation: 'below' }), role);
});

test('谁也没有的权限，谁也没有', () => {
  assert.ok(why({ ...staffActs.authorise, by: [] }, { roles: ['systemAdmin', 'securityAdmin', 'auditAdmin'] }));
  assert.ok(why(staffActs.authorise, { roles: [] }));
});

test('三员的账号单设', () => {
  assert.equal(together(['clerk', 'sectionHead']), null);
  assert.equal(together(['auditAdmin']), null);
  assert.match(together(['auditAdmin', 'clerk'])?.why.says ?? '', /审计管理员是三员之一，账号单设/);
  assert.match(together([])?.why.says ?? '', /至少选一个角色/);
});

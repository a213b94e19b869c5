import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adminRoles } from '../roles.ts';
import { BadSetting, signInSettingsFrom } from './settings-from.ts';

test('without settings: 30 minutes idle, 12 hours at most, an authenticator for the three administrators', () => {
  assert.deepEqual(signInSettingsFrom({}), {
    origin: null,
    idleMinutes: 30,
    longestHours: 12,
    requireTwoFactor: adminRoles,
    singleSignOn: null,
  });
});

test('what is set is taken', () => {
  const settings = signInSettingsFrom({
    GONGKAI_ORIGIN: 'https://gk.qinghe.example.cn/',
    GONGKAI_IDLE_MINUTES: '15',
    GONGKAI_TWO_FACTOR: 'clerk, leader',
    GONGKAI_OIDC_ISSUER: 'https://sso.qinghe.example.cn/realms/qinghe/',
    GONGKAI_OIDC_CLIENT_ID: 'gongkai',
    GONGKAI_OIDC_CLIENT_SECRET: 'x',
  });
  assert.equal(settings.origin, 'https://gk.qinghe.example.cn');
  assert.equal(settings.idleMinutes, 15);
  assert.deepEqual(settings.requireTwoFactor, ['clerk', 'leader']);
  assert.equal(settings.singleSignOn?.issuer, 'https://sso.qinghe.example.cn/realms/qinghe');
  assert.equal(settings.singleSignOn?.claim, 'preferred_username');
  assert.deepEqual(signInSettingsFrom({ GONGKAI_TWO_FACTOR: 'none' }).requireTwoFactor, []);
});

for (const env of [
  { GONGKAI_ORIGIN: 'gk.example.cn' },
  { GONGKAI_ORIGIN: 'https://gk.example.cn/desk' },
  { GONGKAI_IDLE_MINUTES: '0' },
  { GONGKAI_SESSION_HOURS: 'twelve' },
  { GONGKAI_TWO_FACTOR: 'boss' },
  { GONGKAI_OIDC_ISSUER: 'https://sso.example.cn', GONGKAI_ORIGIN: 'https://gk.example.cn' },
  { GONGKAI_OIDC_ISSUER: 'https://s', GONGKAI_OIDC_CLIENT_ID: 'a', GONGKAI_OIDC_CLIENT_SECRET: 'b' },
]) {
  test(`${JSON.stringify(env)} is refused with what to write`, () =>
    assert.throws(
      () => signInSettingsFrom(env),
      (error) => error instanceof BadSetting && /要写|还要写|不是角色/.test(error.message),
    ));
}

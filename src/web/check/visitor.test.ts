import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visitorKey } from './visitor.ts';

for (const { says, a, b, same } of [
  { says: 'one address', a: '192.0.2.1', b: '192.0.2.1', same: true },
  { says: 'two addresses', a: '192.0.2.1', b: '192.0.2.2', same: false },
  { says: 'one address, written for IPv6', a: '192.0.2.1', b: '::ffff:192.0.2.1', same: true },
  { says: 'one network of IPv6', a: '2001:db8:1:2::1', b: '2001:DB8:1:2:aaaa:bbbb:cccc:dddd', same: true },
  { says: 'two networks of IPv6', a: '2001:db8:1:2::1', b: '2001:db8:1:3::1', same: false },
  { says: 'a network with zeros left out', a: '2001:db8::1', b: '2001:db8:0:0:9::', same: true },
]) {
  test(`${says}: ${a} and ${b} count ${same ? 'together' : 'apart'}`, () => {
    assert.equal(visitorKey(a) === visitorKey(b), same);
  });
}

test('the key does not show the address', () => assert.doesNotMatch(visitorKey('192.0.2.1'), /192/));

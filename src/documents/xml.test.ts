import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIMITS } from './limits.ts';
import { Unreadable } from './paper.ts';
import { attributeOf, decodeEntities, scanXml } from './xml.ts';

function heard(xml: string): string {
  const events: string[] = [];
  const listener = {
    open: (name: string, tag: string) => events.push(`<${name}${tag.trim() && ` ${tag.trim()}`}>`),
    close: (name: string) => events.push(`</${name}>`),
    text: (source: string, from: number, to: number) => events.push(decodeEntities(source.slice(from, to))),
  };
  scanXml(xml, listener, LIMITS);
  return events.join('');
}

for (const { what, xml, says } of [
  { what: 'self-closed tags', xml: '<a><b/><c x="1" /></a>', says: '<a><b></b><c x="1"></c></a>' },
  { what: 'declarations and comments', xml: '<?xml v?><!DOCTYPE a><a><!-- <b> -->x<?p <c> ?></a>', says: '<a>x</a>' },
  { what: 'CDATA', xml: '<a><![CDATA[<b>&amp;]]></a>', says: '<a><b>&amp;</a>' },
  {
    what: 'a > within a value',
    xml: '<a x="1>2" y=">"><b z=\'>\'/></a>',
    says: '<a x="1>2" y=">"><b z=\'>\'></b></a>',
  },
  { what: 'a value that ends in =', xml: '<a x="b="><c/></a>', says: '<a x="b="><c></c></a>' },
  { what: 'space within tags', xml: '<a\n x="1"\n><b ></b ></a\n>', says: '<a x="1"><b></b></a>' },
]) {
  test(`XML with ${what}`, () => assert.equal(heard(xml), says));
}

for (const xml of ['<a>', '<a></b>', '<a><b></a></b>', '<a', '<a x="', '<a><!-- ', '</a>', '<a><![CDATA[']) {
  test(`${xml} is refused`, () => assert.throws(() => heard(xml), Unreadable));
}

test('entities', () => {
  assert.equal(decodeEntities('&lt;&amp;lt;&#65;&#x4E00;&nbsp;&;&#0;& &quot'), '<&lt;A一&nbsp;&;& &quot');
});

test('attributes by their whole name, decoded', () => {
  const tag = ' w:val2="0" xw:val="1" w:val = \'a&amp;b\'';
  assert.deepEqual([attributeOf(tag, 'w:val'), attributeOf(tag, 'val')], ['a&b', undefined]);
});

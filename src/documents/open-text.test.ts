import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPaper } from './open.ts';
import { Unreadable } from './paper.ts';
import { textOf } from './text-of.ts';

/** 青禾县民政局 in GB18030 */
const QINGHE = [0xc7, 0xe0, 0xba, 0xcc, 0xcf, 0xd8, 0xc3, 0xf1, 0xd5, 0xfe, 0xbe, 0xd6];
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));

for (const { what, bytes, text } of [
  { what: 'UTF-8', bytes: utf8('青禾县民政局\r\n\t　甲\t1\n'), text: '青禾县民政局\n\t　甲\t1\n' },
  { what: 'UTF-8 with a mark', bytes: utf8('\ufeff青禾县'), text: '青禾县' },
  {
    what: 'UTF-8 with one broken byte',
    bytes: Uint8Array.of(...utf8('青禾县民政局'.repeat(20)), 0xff),
    text: `${'青禾县民政局'.repeat(20)}\ufffd`,
  },
  { what: 'GB18030', bytes: Uint8Array.from(QINGHE), text: '青禾县民政局' },
  { what: 'UTF-16 with a mark', bytes: utf16('\ufeff青禾县\n民政局'), text: '青禾县\n民政局' },
  { what: 'UTF-16 without a mark', bytes: utf16('2024年\n新收12件\n结转3件'), text: '2024年\n新收12件\n结转3件' },
  {
    what: 'a GBK page that declares itself',
    bytes: Uint8Array.of(...utf8('<html><meta charset="gbk"><p>'), ...QINGHE),
    text: '青禾县民政局',
  },
  { what: 'a page that declares GBK and is UTF-8', bytes: utf8('<html><meta charset="gbk"><p>青禾县'), text: '青禾县' },
]) {
  test(`characters of ${what}`, async () => assert.equal(textOf(await openPaper(bytes)), text));
}

for (const { text, container } of [
  { text: '青禾县民政局\n\t规章\n\t0', container: 'text' },
  { text: '<!--[if !supportLists]-->一、总体情况', container: 'text' },
  { text: '甲\n|信息内容|件数|\n|---|---|\n|规章|0|', container: 'markdown' },
  { text: '# 报告\n## 一、总体情况\n文', container: 'markdown' },
  { text: '报告\n<table><tr><td>规章</td></tr></table>', container: 'markdown' },
  { text: '<!-- 页头 -->\n<!DOCTYPE html><p>甲', container: 'html' },
  { text: '标题：报告<br><p>甲</p>', container: 'html' },
]) {
  test(`${JSON.stringify(text)} is ${container}`, async () => {
    assert.equal((await openPaper(utf8(text))).container, container);
  });
}

for (const { what, bytes, says } of [
  { what: 'an empty file', bytes: new Uint8Array(), says: /空的/ },
  { what: 'a file of blanks', bytes: utf8(' \n　\n'), says: /没有文字/ },
  {
    what: 'rubbish',
    bytes: Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 131) % 251),
    says: /不是文字/,
  },
  { what: 'a picture', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), says: /图片/ },
  { what: 'too many lines', bytes: utf8('\n'.repeat(300_001)), says: /内容过多|没有文字/ },
  { what: 'too many tags', bytes: utf8('<p>'.repeat(400_001)), says: /内容过多/ },
  { what: 'tables within tables', bytes: utf8('<table><tr><td>'.repeat(100_000)), says: /层层嵌套/ },
]) {
  test(`${what}: refused with a sentence`, async () => {
    await assert.rejects(openPaper(bytes), (error) => error instanceof Unreadable && says.test(error.message));
  });
}

test('deep tags cost nothing', async () => {
  const paper = await openPaper(utf8(`<html>${'<div><b>'.repeat(100_000)}甲`));
  assert.equal(textOf(paper), '甲');
});

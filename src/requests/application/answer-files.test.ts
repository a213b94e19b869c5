import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zipOf } from '#documents/zip/write';
import { answerFiles, endingOf } from './answer-files.ts';

test('随答复提供的文件按内容认，不按名字；TXT 没有特征，认名字和文字', () => {
  const ending = (name: string, bytes: Uint8Array) => {
    const media = answerFiles.mediaOf({ name, bytes });
    return media && endingOf(media);
  };
  const holding = (name: string) => zipOf([{ name, bytes: Buffer.from('<x/>') }]);
  assert.equal(ending('a', holding('word/document.xml')), 'docx');
  assert.equal(ending('a', holding('xl/workbook.xml')), 'xlsx');
  assert.equal(ending('a.docx', holding('setup.exe')), null);
  assert.equal(ending('a.docx', Buffer.from('word/document.xml')), null);
  assert.equal(ending('a', Buffer.from('%PDF-1.7')), 'pdf');
  assert.equal(ending('a', Uint8Array.of(0xff, 0xd8, 0xff)), 'jpg');
  assert.equal(ending('a.TXT', Buffer.from('说明')), 'txt');
  assert.equal(ending('a.txt', Uint8Array.of(0xcb, 0xb5, 0xc3, 0xf7)), 'txt', '说明 in GB 18030');
  assert.equal(ending('a.txt', Uint8Array.of(0x4d, 0x5a, 0x00)), null);
  assert.equal(ending('a.exe', Buffer.from('MZ')), null);
});

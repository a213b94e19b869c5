import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIMITS } from '../limits.ts';
import { openZip } from './open.ts';
import { zipOf } from './write.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('an archive opens as it was made, names in Chinese too, and is the same each time', () => {
  const files = [
    { name: '文书/答复书.txt', bytes: bytes('一') },
    { name: '文书/答复书.txt', bytes: bytes('二') },
    { name: '目录', bytes: bytes('三') },
    { name: '目录', bytes: bytes('四') },
  ];
  const zip = openZip(zipOf(files), LIMITS);
  assert.deepEqual([...zip.names()], ['文书/答复书.txt', '文书/答复书（2）.txt', '目录', '目录（2）']);
  assert.deepEqual(
    [...zip.names()].map((name) => zip.text(name)),
    ['一', '二', '三', '四'],
  );
  assert.deepEqual(zipOf(files), zipOf(files));
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readForm } from './form.ts';

const end = '\r\n';
const field = (name: string, value: string) =>
  `--edge${end}Content-Disposition: form-data; name="${name}"${end}${end}${value}${end}`;
const file = (name: string, bytes: string) =>
  `--edge${end}Content-Disposition: form-data; name="files"; filename="${name}"${end}Content-Type: application/pdf${end}${end}${bytes}${end}`;
const body = `${field('name', '张某某')}${field('id', '1')}${field('id', '2')}${file('a.pdf', 'AAAA')}${file('b.pdf', 'BBBB')}--edge--${end}`;

function send(text: string): Request {
  const headers = { 'content-type': 'multipart/form-data; boundary=edge' };
  return new Request('http://localhost/', { method: 'POST', body: text, headers });
}

test('a form is read whole: fields, several of one name, files with their control', async () => {
  const { fields, every, files, tooMuch } = await readForm(send(body), body.length + 10);
  assert.deepEqual([fields.get('name'), every.get('id'), tooMuch], ['张某某', ['1', '2'], false]);
  assert.deepEqual(
    files.map(({ name, control, cut, bytes }) => [name, control, cut, Buffer.from(bytes).toString()]),
    [
      ['a.pdf', 'files', false, 'AAAA'],
      ['b.pdf', 'files', false, 'BBBB'],
    ],
  );
});

test('cut anywhere behind the fields, they are all there, and no file is taken for whole that is not', async () => {
  const bytes = Buffer.from(body);
  const words = bytes.indexOf('a.pdf') - 60;
  for (let limit = words + 60; limit < bytes.length - 12; limit++) {
    const { fields, files, tooMuch } = await readForm(send(body), limit);
    assert.deepEqual([fields.get('name'), fields.get('id'), tooMuch], ['张某某', '2', true], `cut at ${limit}`);
    for (const { name, cut, bytes: read } of files)
      assert.ok(cut || read.byteLength === 4, `${name} cut at ${limit} is ${Buffer.from(read)}`);
  }
});

test('cut inside the first field, nothing is made up', async () => {
  for (let limit = 1; limit < 60; limit++) {
    const { fields, files } = await readForm(send(body), limit);
    assert.ok('张某某'.startsWith((fields.get('name') ?? '').replace(/[\uFFFD\r\n-].*$/s, '')), `cut at ${limit}`);
    assert.deepEqual(files, []);
  }
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { findOffice } from './office/find.ts';
import { openPaper } from './open.ts';
import { Unreadable } from './paper.ts';

const skip = findOffice() ? false : 'LibreOffice is not installed';
const paper = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, '../../fixtures/papers', name)));

for (const { what, bytes, says } of [
  {
    what: 'a Word document without LibreOffice',
    bytes: ole('WordDocument'),
    says: /DOC 或 WPS.*没有安装 LibreOffice.*另存为 DOCX/,
  },
  { what: 'a workbook without LibreOffice', bytes: ole('Workbook'), says: /XLS.*没有安装 LibreOffice/ },
  { what: 'RTF without LibreOffice', bytes: new TextEncoder().encode('{\\rtf1 x}'), says: /RTF.*没有安装 LibreOffice/ },
  { what: 'an encrypted document', bytes: ole('EncryptionInfo', 'EncryptedPackage'), says: /已加密/ },
  { what: 'an encrypted Word document', bytes: ole('WordDocument', '\uA5EC\0\0\0\0\u0100'), says: /已加密/ },
  { what: 'a presentation', bytes: ole('PowerPoint Document'), says: /PPT/ },
  { what: 'another old file', bytes: ole('Other'), says: /不认识/ },
]) {
  test(`${what}: refused with a sentence`, async () => {
    const opening = openPaper(bytes, { office: ['/nowhere/soffice'] });
    await assert.rejects(opening, (error) => error instanceof Unreadable && says.test(error.message));
  });
}

test('a damaged Word document is refused with a sentence', { skip }, async () => {
  await assert.rejects(
    openPaper(ole('WordDocument')),
    (error) => error instanceof Unreadable && /打不开/.test(error.message),
  );
});

test('a conversion that takes too long is stopped', { skip }, async () => {
  const opening = openPaper(ole('WordDocument'), { limits: { officeTime: 1 } });
  await assert.rejects(opening, (error) => error instanceof Unreadable && /用时过长/.test(error.message));
});

test('a Word document is read through LibreOffice', { skip }, async () => {
  const { container, blocks } = await openPaper(paper('city-2025.doc'));
  assert.equal(container, 'doc');
  assert.equal(blocks.filter((block) => block.kind === 'table').length, 3);
});

/** An OLE2 file with a directory of these streams, and nothing else; a name that begins with Word's own mark is put down as a sector. */
function ole(...names: string[]): Uint8Array {
  const bytes = Buffer.alloc(512 * 4);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, index) => {
    const content = name.startsWith('\uA5EC');
    const at = content ? 1024 : 512 + 128 * index;
    bytes.write(name, at, 'utf16le');
    if (content) return;
    bytes.writeUInt16LE(name.length * 2 + 2, at + 64);
    bytes[at + 66] = 2;
  });
  return new Uint8Array(bytes);
}

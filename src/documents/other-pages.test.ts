import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPaper } from './open.ts';
import { textOf } from './text-of.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

test('a single file web page: the page in it, quoted-printable and in its own encoding', async () => {
  const mhtml = [
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\tboundary="----=_NextPart_01"',
    '',
    '------=_NextPart_01',
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Type: text/html; charset="gb2312"',
    '',
    '<html><head><meta charset=3Dgb2312></head><body><p>=C7=E0=BA=CC=CF=D8=',
    '=C3=F1=D5=FE=BE=D6</p></body></html>',
    '------=_NextPart_01',
    'Content-Type: image/png',
    '',
    'x',
    '------=_NextPart_01--',
  ].join('\r\n');
  const paper = await openPaper(utf8(mhtml));
  assert.deepEqual([paper.container, textOf(paper)], ['html', '青禾县民政局']);
});

test('a Word 2003 XML document, its numbers written out', async () => {
  const xml =
    '<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="x" xmlns:wx="y"><w:body><wx:sect><w:p><w:pPr><w:listPr><w:ilvl w:val="0"/><wx:t wx:val="一、"/></w:listPr></w:pPr><w:r><w:t>总体情况</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:tcPr><w:vmerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vmerge/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr></w:tbl></wx:sect></w:body></w:wordDocument>';
  const paper = await openPaper(utf8(xml));
  const table = paper.blocks[1];
  assert.deepEqual([paper.container, textOf(paper)], ['docx', '一、总体情况\n甲\t\n1']);
  assert.equal(table?.kind === 'table' && table.rows[0]?.[0]?.rowspan, 2);
});

test('a DOCX written as one XML file', async () => {
  const xml =
    '<?xml version="1.0"?><pkg:package xmlns:pkg="p"><pkg:part pkg:name="/_rels/.rels"><pkg:xmlData><r/></pkg:xmlData></pkg:part><pkg:part pkg:name="/word/document.xml"><pkg:xmlData><w:document><w:body><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:body></w:document></pkg:xmlData></pkg:part></pkg:package>';
  assert.equal(textOf(await openPaper(utf8(xml))), '甲');
});

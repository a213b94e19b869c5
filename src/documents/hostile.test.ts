import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import type { Limits } from './limits.ts';
import { openPaper } from './open.ts';
import { Unreadable } from './paper.ts';

const utf8 = strToU8;
const word = (body: string) =>
  zipSync({ 'word/document.xml': utf8(`<w:document><w:body>${body}</w:body></w:document>`) });
const book = (sheet: string, strings = '<sst/>') =>
  zipSync({
    'xl/workbook.xml': utf8('<workbook><sheets><sheet r:id="a"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': utf8('<Relationships><Relationship Id="a" Target="s.xml"/></Relationships>'),
    'xl/sharedStrings.xml': utf8(strings),
    'xl/s.xml': utf8(`<worksheet>${sheet}</worksheet>`),
  });
const whole = word('<w:p><w:r><w:t>甲</w:t></w:r></w:p>');
const CENTRAL_ENTRY = Uint8Array.of(0x50, 0x4b, 1, 2);
const SMALL = { entryBytes: 1_000_000, entries: 100 };
const bomb = zipSync({ 'word/document.xml': new Uint8Array(1_000_001) });

interface Case {
  readonly what: string;
  readonly bytes: Uint8Array;
  readonly says: RegExp;
  readonly limits?: Partial<Limits>;
}

const cases: readonly Case[] = [
  {
    what: 'a zip bomb',
    bytes: bomb,
    says: /内容过多/,
    limits: SMALL,
  },
  {
    what: 'a zip bomb that lies about its size',
    bytes: altered(bomb, 24, [1, 0, 0, 0]),
    says: /内容过多/,
    limits: SMALL,
  },
  { what: 'too many tags in a Word document', bytes: word('<w:p/>'.repeat(400_001)), says: /内容过多/ },
  {
    what: 'an archive of too many files',
    bytes: zipSync(Object.fromEntries(Array.from({ length: 101 }, (_, i) => [i, new Uint8Array()]))),
    says: /内容过多/,
    limits: SMALL,
  },
  { what: 'a truncated archive', bytes: whole.subarray(0, whole.length - 30), says: /不完整或已损坏/ },
  {
    what: 'an archive with its middle cut out',
    bytes: Uint8Array.of(...whole.subarray(0, 40), ...whole.subarray(60)),
    says: /不完整或已损坏/,
  },
  { what: 'an archive whose content was changed', bytes: altered(whole, 16, [0, 0, 0, 0]), says: /不完整或已损坏/ },
  { what: 'an encrypted archive', bytes: altered(whole, 8, [1, 0]), says: /已加密/ },
  {
    what: 'Word tables within tables',
    bytes: word(`${'<w:tbl><w:tr><w:tc>'.repeat(100_000)}${'</w:tc></w:tr></w:tbl>'.repeat(100_000)}`),
    says: /层层嵌套/,
  },
  {
    what: 'Word boxes within boxes',
    bytes: word(`${'<w:p><w:r><w:txbxContent>'.repeat(100_000)}${'</w:txbxContent></w:r></w:p>'.repeat(100_000)}`),
    says: /层层嵌套/,
  },
  {
    what: 'a Word cell a million columns wide',
    bytes: word('<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000"/></w:tcPr></w:tc></w:tr></w:tbl>'),
    says: /内容过多/,
  },
  { what: 'XML that is not well-formed', bytes: word('<w:tbl><w:tr></w:tbl></w:tr>'), says: /已损坏/ },
  {
    what: 'XML cut off within a tag',
    bytes: zipSync({ 'word/document.xml': utf8('<w:document><w:body><w:p w:x="') }),
    says: /已损坏/,
  },
  {
    what: 'a sheet merged from corner to corner many times',
    bytes: book(`<sheetData/><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(100)}</mergeCells>`),
    says: /内容过多/,
  },
  {
    what: 'a sheet that repeats one long text',
    bytes: book(
      `<sheetData><row>${'<c t="s"><v>0</v></c>'.repeat(9000)}</row></sheetData>`,
      `<sst><si><t>${'甲'.repeat(9000)}</t></si></sst>`,
    ),
    says: /内容过多/,
  },
  {
    what: 'a sheet with cells far apart',
    bytes: book(
      `<sheetData>${Array.from({ length: 2000 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c><c r="${letters(i)}${i + 1}"><v>1</v></c></row>`).join('')}</sheetData>`,
    ),
    says: /内容过多/,
  },
  {
    what: 'a page a million columns wide',
    bytes: utf8(`<table><tr>${'<td colspan=1000>'.repeat(1000)}`),
    says: /内容过多/,
  },
  {
    what: 'a presentation',
    bytes: zipSync({ 'ppt/presentation.xml': utf8('<p/>') }),
    says: /PPTX.*另存为 DOCX 或 PDF/,
  },
  { what: 'an OFD file', bytes: zipSync({ 'OFD.xml': utf8('<ofd/>') }), says: /OFD/ },
  { what: 'an ODT file', bytes: zipSync({ mimetype: utf8('application/vnd.oasis.opendocument.text') }), says: /ODT/ },
  { what: 'an archive of files', bytes: zipSync({ '年报.docx': whole }), says: /压缩包/ },
];

for (const { what, bytes, says, limits = {} } of cases) {
  test(`${what}: refused with a sentence`, async () => {
    await assert.rejects(
      openPaper(bytes, { limits }),
      (error) => error instanceof Unreadable && says.test(error.message),
    );
  });
}

test('a page whose rows all ask for 65535 rows is read', async () => {
  const paper = await openPaper(utf8(`<table>${'<tr><td rowspan=65535 colspan=3>1<td>2'.repeat(900)}</table>`));
  assert.equal(paper.blocks.length, 1);
});

test('tags that make patterns backtrack cost nothing', async () => {
  for (const tag of ['<br>', ' <b> a', '&nbsp; ', '<p style="text-decoration: text-decoration: ">']) {
    await openPaper(utf8(`<p>甲${tag.repeat(150_000)}乙`));
  }
  await openPaper(word(`<w:p><w:r>${'<w:br/>'.repeat(150_000)}<w:t>甲</w:t></w:r></w:p>`));
});

test('signs that make patterns backtrack cost nothing', async () => {
  for (const sign of [
    '|',
    '| ',
    '-',
    '=',
    '*',
    '**a',
    '<',
    '<table ',
    '&',
    '&#',
    ' ',
    '<!--',
    '\\|',
    '（一',
    '_x',
    '{\\rtf',
    '"',
  ]) {
    await openPaper(utf8(`甲\n|a|\n${sign.repeat(200_000)}`), { office: [] }).catch((error) =>
      assert.ok(error instanceof Unreadable),
    );
  }
});

/** The archive with bytes of its first central entry replaced. */
function altered(zip: Uint8Array, offset: number, values: readonly number[]): Uint8Array {
  const at = Buffer.from(zip).lastIndexOf(CENTRAL_ENTRY);
  const copy = zip.slice();
  copy.set(values, at + offset);
  return copy;
}

function letters(index: number): string {
  const letter = (value: number) => String.fromCharCode(65 + value);
  return index < 26
    ? letter(index)
    : `${letter(Math.floor(index / 26 / 26) % 26)}${letter(Math.floor(index / 26) % 26)}${letter(index % 26)}`;
}

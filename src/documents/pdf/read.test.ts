import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { Unreadable } from '../paper.ts';
import { textOf } from '../text-of.ts';
import { type HandMade, handMade, streamOf } from './hand-made.ts';
import { readPdf } from './read.ts';

const PAPERS = new URL('../../../fixtures/papers/pdf/', import.meta.url);
const write = (text: string, x: number, y: number) => `BT /F 12 Tf ${x} ${y} Td (${text}) Tj ET\n`;
const read = async (paper: HandMade) => textOf(await readPdf(handMade(paper)));

const PICTURE = streamOf(
  '\x80'.repeat(300),
  '/Type/XObject/Subtype/Image/Width 10/Height 10/BitsPerComponent 8/ColorSpace/DeviceRGB',
);
const scan = {
  pages: ['q 595 0 0 842 0 0 cm /X Do Q', `q 595 0 0 842 0 0 cm /X Do Q ${write('Scanner', 60, 30)}`],
  more: [PICTURE],
};
const form = `<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>/Length 12>>\nstream\n/X Do /X Do \nendstream`;

const whole = () => readFile(new URL('locked.pdf', PAPERS));

for (const { what, bytes, says } of [
  { what: 'a scan with a stamp', bytes: async () => handMade(scan), says: /扫描件.*OCR/ },
  { what: 'an empty page', bytes: async () => handMade({ pages: [''] }), says: /扫描件/ },
  { what: 'a file that asks for a password', bytes: whole, says: /密码.*另存为/ },
  { what: 'half a file', bytes: async () => (await whole()).subarray(0, 2600), says: /不完整或已损坏.*重新下载/ },
  { what: 'a head without a body', bytes: async () => Buffer.from('%PDF-1.7\n'), says: /不完整或已损坏/ },
  { what: 'pages without end', bytes: async () => handMade({ pages: Array(700).fill('') }), says: /内容过多/ },
  { what: 'a form that draws itself', bytes: async () => handMade({ pages: ['/X Do'], more: [form] }), says: /扫描件/ },
  {
    what: 'a stream that unpacks to 200 MB',
    bytes: async () => handMade({ pages: [deflateSync(Buffer.alloc(200_000_000, 32))], stream: '/Filter/FlateDecode' }),
    says: /内容过多/,
  },
  {
    what: 'lists within lists',
    bytes: async () => handMade({ pages: [`${'['.repeat(100_000)}${']'.repeat(100_000)} TJ`] }),
    says: /扫描件|已损坏/,
  },
]) {
  test(`${what}: refused with a sentence`, async () => {
    await assert.rejects(readPdf(await bytes()), (error) => error instanceof Unreadable && says.test(error.message));
  });
}

test('when time is up, reading stops with a sentence', async () => {
  const endless = handMade({
    pages: [deflateSync(Buffer.from('q Q\n'.repeat(500_000)))],
    stream: '/Filter/FlateDecode',
  });
  const signal = AbortSignal.timeout(50);
  await assert.rejects(
    readPdf(endless, { signal }),
    (error) => error instanceof Unreadable && /用时过长/.test(error.message),
  );
});

test('the bytes given are not used up', async () => {
  const bytes = handMade({ pages: [write('Report 2024', 60, 700)] });
  await readPdf(bytes);
  assert.equal(textOf(await readPdf(bytes)), 'Report 2024');
});

test('words keep their blanks, a number in several runs stays one, two numbers stay two', async () => {
  const runs = `${write('Total', 60, 700)}${write('items', 92, 700)}${write('1', 140, 700)}${write('9', 146.7, 700)}${write('5', 158, 700)}`;
  assert.equal(await read({ pages: [runs] }), 'Total items 19 5');
});

test('a table without lines: each row a paragraph, figures after the label that stands in two lines beside them', async () => {
  const rows = [write('Rules', 60, 700), write('3', 300, 700), write('5', 400, 700)];
  const label = [
    write('Licences and other', 60, 683),
    write('decisions', 60, 669),
    write('550', 300, 676),
    write('12', 400, 676),
  ];
  assert.equal(await read({ pages: [[...rows, ...label].join('')] }), 'Rules 3 5\nLicences and other decisions 550 12');
});

const box = (x: number, y: number, width: number, height: number) => `${x} ${y} ${width} ${height} re S\n`;

test('a ruled table: blank cells keep their place, a merged cell spans, a frame around it is no table', async () => {
  const table = box(60, 600, 200, 60) + box(60, 620, 200, 20) + box(160, 600, 50, 40) + write('Head', 70, 645);
  const cells = write('Rules', 70, 625) + write('7', 230, 625) + write('Norms', 70, 605) + write('12', 180, 605);
  const frame = box(40, 500, 300, 300) + box(40, 500, 300, 30) + write('Before', 60, 700) + write('After', 60, 510);
  const { blocks } = await readPdf(handMade({ pages: [table + cells + frame] }));
  assert.deepEqual(
    blocks.map((block) =>
      block.kind === 'paragraph'
        ? block.text
        : block.rows.map((row) => row.map(({ text, column, colspan }) => `${column}+${colspan}:${text}`)),
    ),
    ['Before', [['0+3:Head'], ['0+1:Rules', '1+1:', '2+1:7'], ['0+1:Norms', '1+1:12', '2+1:']], 'After'],
  );
});

test('a letter drawn twice for boldness is read once', async () => {
  assert.equal(await read({ pages: [write('2024', 60, 700) + write('2024', 60.3, 700)] }), '2024');
});

test('a turned page reads as it is shown', async () => {
  const lines = '0 1 -1 0 200 100 cm BT /F 12 Tf 0 0 Td (First) Tj 0 -40 Td (Second) Tj ET';
  assert.equal(await read({ pages: [lines], page: '/Rotate 90' }), 'First\nSecond');
});

test('page numbers and running heads are left out, other numbers stay', async () => {
  const pages = [1, 2, 3].map(
    (n) =>
      write('Annual report', 240, 800) +
      write(`Text of page ${n}.`, 60, 700) +
      write('2024', 60, 600) +
      write(`- ${n} -`, 290, 40),
  );
  assert.equal(await read({ pages }), 'Text of page 1.\n2024\nText of page 2.\n2024\nText of page 3.\n2024');
});

test('a Chinese font that is not in the file and has no table of its characters', async () => {
  const descendant =
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>>>';
  const font = `<</Type/Font/Subtype/Type0/BaseFont/STSong/Encoding/GBK-EUC-H/DescendantFonts[${descendant}]>>`;
  assert.equal(await read({ pages: ['BT /F 12 Tf 60 700 Td <C7E0BACCCFD8C3F1D5FEBED6> Tj ET'], font }), '青禾县民政局');
});

test('radicals that a font has put in the place of characters are characters again', async () => {
  const map =
    '/CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange 2 beginbfchar <0001> <2F00> <0002> <FE11> endbfchar';
  const descendant =
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/Song/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000>>';
  const font = `<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/Identity-H/ToUnicode 4 0 R/DescendantFonts[${descendant}]>>`;
  assert.equal(await read({ pages: ['BT /F 12 Tf 60 700 Td <00010002> Tj ET'], font, more: [streamOf(map)] }), '一、');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { toDocx } from './docx.ts';
import { paper } from './sample.ts';

const entries = unzipSync(await toDocx(paper));
const document = strFromU8(entries['word/document.xml'] ?? new Uint8Array());
const styles = strFromU8(entries['word/styles.xml'] ?? new Uint8Array());

test('GB/T 9704: A4, 上白边 37 mm, 订口 28 mm, 版心 156×225 mm', () => {
  assert.match(document, /<w:pgSz w:w="11906" w:h="16838"/u);
  assert.match(document, /<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/u);
});

test('GB/T 9704: 题名二号小标宋, 正文三号仿宋, 一级标题黑体, 二级标题楷体, 行距固定值', () => {
  assert.match(styleOf('Title'), /方正小标宋简体.*<w:sz w:val="44"\/>/su);
  assert.match(styleOf('Body'), /<w:spacing[^>]*w:line="579" w:lineRule="exact".*仿宋_GB2312.*<w:sz w:val="32"\/>/su);
  assert.match(styleOf('Heading1'), /黑体/u);
  assert.match(styleOf('Heading2'), /楷体_GB2312/u);
});

test('no typeface is embedded', () => {
  assert.deepEqual(
    Object.keys(entries).filter((name) => /\.(?:odttf|ttf|otf)$/iu.test(name)),
    [],
  );
});

test('page numbers stand at the outer foot: — 1 —', () => {
  const feet = Object.keys(entries)
    .filter((name) => /^word\/footer\d\.xml$/u.test(name))
    .map((name) => strFromU8(entries[name] ?? new Uint8Array()));

  assert.deepEqual(feet.map((xml) => /<w:jc w:val="(\w+)"/u.exec(xml)?.[1]).toSorted(), ['left', 'right']);
  assert.ok(feet.every((xml) => xml.includes('— ') && xml.includes('PAGE') && xml.includes(' —')));
  assert.match(strFromU8(entries['word/settings.xml'] ?? new Uint8Array()), /<w:evenAndOddHeaders/u);
});

test('a table has fixed widths that fill the page, repeated headers, merged cells and whole rows', () => {
  const [table = ''] = /<w:tbl>.*<\/w:tbl>/su.exec(document) ?? [];
  const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"\/>/gu)].map(([, width]) => Number(width));

  assert.equal(widths.length, 4);
  assert.equal(
    widths.reduce((a, b) => a + b),
    8844,
  );
  assert.match(table, /<w:tblLayout w:type="fixed"\/>/u);
  assert.equal(table.match(/<w:tblHeader/gu)?.length, 2);
  assert.equal(table.match(/<w:cantSplit/gu)?.length, 4);
  assert.equal(table.match(/<w:gridSpan w:val="2"\/>/gu)?.length, 3);
  assert.equal(table.match(/<w:vMerge w:val="restart"\/>/gu)?.length, 2);
  assert.equal(table.match(/<w:vMerge w:val="continue"\/>/gu)?.length, 2);
});

test('the same paper makes the same bytes, and bears no other day than its own', async () => {
  assert.deepEqual(await toDocx(paper), await toDocx(paper));
  assert.match(
    strFromU8(entries['docProps/core.xml'] ?? new Uint8Array()),
    /<dcterms:created[^>]*>2026-01-20T00:00:00Z</u,
  );
});

function styleOf(id: string): string {
  return new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 'su').exec(styles)?.[0] ?? '';
}

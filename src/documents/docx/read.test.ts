import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { openPaper } from '../open.ts';
import type { Block } from '../paper.ts';

const p = (text: string, properties = '') => `<w:p>${properties}${run(text)}</w:p>`;
const run = (text: string, properties = '') => `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const tc = (content: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`;
const tr = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const tbl = (...rows: string[]) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;
const box = (content: string) => `<w:r><w:txbxContent>${content}</w:txbxContent></w:r>`;

for (const { shows, body, blocks } of [
  {
    shows: 'paragraphs, empty ones left out',
    body: p('　　甲 &lt;乙&gt;') + p('') + p('丙'),
    blocks: ['　　甲 <乙>', '丙'],
  },
  {
    shows: 'tabs, breaks and hyphens',
    body: '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:noBreakHyphen/><w:softHyphen/><w:sym w:font="Wingdings" w:char="F0FE"/></w:r></w:p>',
    blocks: ['甲\t乙\n丙-☑'],
  },
  {
    shows: 'changes as accepted',
    body: `<w:p><w:ins>${run('新')}</w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:moveFrom>${run('去')}</w:moveFrom><w:moveTo>${run('来')}</w:moveTo></w:p>`,
    blocks: ['新来'],
  },
  {
    shows: 'a struck-out end of paragraph run on',
    body: p('甲', '<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>') + p('乙') + p('丙'),
    blocks: ['甲乙', '丙'],
  },
  {
    shows: 'hidden and struck-out runs left out',
    body: `<w:p>${run('1', '<w:rPr><w:strike/></w:rPr>')}${run('2', '<w:rPr><w:strike w:val="0"/></w:rPr>')}${run('3', '<w:rPr><w:vanish/></w:rPr>')}</w:p>`,
    blocks: ['2'],
  },
  {
    shows: 'field results, not field codes',
    body: '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>3</w:t></w:r></w:p>',
    blocks: ['3'],
  },
  {
    shows: 'links, tags and content controls',
    body: `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent><w:p><w:hyperlink>${run('甲')}</w:hyperlink><w:smartTag>${run('乙')}</w:smartTag></w:p></w:sdtContent></w:sdt>`,
    blocks: ['甲乙'],
  },
  {
    shows: 'heading levels by outline and by style',
    body: p('甲', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>') + p('乙', '<w:pPr><w:pStyle w:val="1"/></w:pPr>'),
    blocks: ['#2 甲', '#1 一、乙'],
  },
  {
    shows: 'a text box once, beside its paragraph',
    body: `<w:p><mc:AlternateContent><mc:Choice>${box(p('框'))}</mc:Choice><mc:Fallback>${box(p('框'))}</mc:Fallback></mc:AlternateContent>${run('甲')}</w:p><w:p>${run('乙')}${box(p('后'))}</w:p>`,
    blocks: ['框', '甲', '乙', '后'],
  },
  {
    shows: 'spans',
    body: tbl(
      tr(tc('甲', '<w:vMerge w:val="restart"/>'), tc('乙', span(2))),
      tr(tc('', '<w:vMerge/>'), tc('1'), tc('2')),
    ),
    blocks: [
      [
        ['0v2:甲', '1x2:乙'],
        ['1:1', '2:2'],
      ],
    ],
  },
  {
    shows: 'rows that begin further right',
    body: tbl(tr(tc('甲'), tc('乙')), '<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc><w:p/></w:tc></w:tr>'),
    blocks: [[['0:甲', '1:乙'], ['1:']]],
  },
  {
    shows: 'deleted rows left out',
    body: tbl(
      tr(tc('甲'), tc('1')),
      `<w:tr><w:trPr><w:del w:id="2"/></w:trPr>${tc('乙')}${tc('2')}</w:tr>`,
      tr(tc('丙'), tc('3')),
    ),
    blocks: [
      [
        ['0:甲', '1:1'],
        ['0:丙', '1:3'],
      ],
    ],
  },
  {
    shows: 'a table in a text box in its place',
    body: `<w:p>${box(tbl(tr(tc('规章'), tc('0'))))}</w:p>`,
    blocks: [[['0:规章', '1:0']]],
  },
  {
    shows: 'a table within a cell as part of the grid',
    body: tbl(tr(tc('甲'), tc('乙')), tr(tc('丙'), tc(tbl(tr(tc('1'), tc('2')))))),
    blocks: [
      [
        ['0:甲', '1x2:乙'],
        ['0:丙', '1:1', '2:2'],
      ],
    ],
  },
]) {
  test(`DOCX shows ${shows}`, async () => assert.deepEqual((await read(body)).map(brief), blocks));
}

test('DOCX: automatic numbers are written out, each level counted under the one above', async () => {
  const at = (level: number, text: string) =>
    p(text, `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr>`);
  const styled = p('丙', '<w:pPr><w:pStyle w:val="1"/></w:pPr>');
  const off = p('丁', '<w:pPr><w:pStyle w:val="1"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>');
  const body = at(0, '甲') + at(1, '乙') + at(1, '乙') + at(2, '子') + styled + at(1, '戊') + off;

  assert.deepEqual((await read(body)).map(brief), [
    '一、甲',
    '（一）乙',
    '（二）乙',
    '2.1 子',
    '#1 二、丙',
    '（一）戊',
    '#1 丁',
  ]);
});

test('DOCX: another namespace prefix', async () => {
  const xml =
    '<n:document xmlns:n="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><n:body><n:tbl><n:tr><n:tc><n:tcPr><n:gridSpan n:val="2"/></n:tcPr><n:p><n:r><n:t>甲</n:t></n:r></n:p></n:tc><n:tc/></n:tr></n:tbl></n:body></n:document>';
  const paper = await openPaper(zipSync({ 'word/document.xml': strToU8(xml) }));
  assert.deepEqual(paper.blocks.map(brief), [[['0x2:甲', '2:']]]);
});

const STYLES =
  '<w:styles><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>';
const level = (index: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING = `<w:numbering><w:abstractNum w:abstractNumId="7">${level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="1"/>')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%2.%3', '<w:isLgl/>')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>`;

async function read(body: string): Promise<readonly Block[]> {
  const parts = {
    document: `<w:document><w:body>${body}<w:sectPr/></w:body></w:document>`,
    styles: STYLES,
    numbering: NUMBERING,
  };
  const files = Object.entries(parts).map(([name, xml]) => [`word/${name}.xml`, strToU8(xml)]);
  return (await openPaper(zipSync(Object.fromEntries(files)))).blocks;
}

function brief(block: Block): unknown {
  if (block.kind === 'paragraph') return (block.level ? `#${block.level} ` : '') + block.text;
  return block.rows.map((row) =>
    row.map(
      ({ column, colspan, rowspan, text }) =>
        `${column}${colspan > 1 ? `x${colspan}` : ''}${rowspan > 1 ? `v${rowspan}` : ''}:${text}`,
    ),
  );
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { openPaper } from '../open.ts';
import type { Block } from '../paper.ts';

const n = (at: string, value: string, style = 0) => `<c r="${at}" s="${style}"><v>${value}</v></c>`;
const s = (at: string, text: string, style = 0) =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (index: number, ...cells: string[]) => `<row r="${index}">${cells.join('')}</row>`;
const merge = (...areas: string[]) =>
  `<mergeCells>${areas.map((area) => `<mergeCell ref="${area}"/>`).join('')}</mergeCells>`;

test('XLSX: a whole report on one sheet, without borders', async () => {
  const sheet = `<sheetData>${[
    row(1, s('B1', '一、总体情况')),
    row(2, s('B2', '第二十条第（一）项')),
    row(3, s('B3', '信息内容'), s('D3', '本年制发件数')),
    row(4, s('B4', '规章'), n('D4', '0')),
    row(5, s('B5', '行政规范性文件')),
    row(6, s('B6', '行政许可'), n('D6', '12')),
    row(7, s('B7', '二、收到和处理政府信息公开申请情况')),
  ].join('')}</sheetData>${merge('B1:F1', 'B2:F2', 'B3:C3', 'D3:F3', 'B4:C4', 'D4:F4', 'B6:C6', 'D6:F6')}`;

  assert.deepEqual((await read(sheet)).map(brief), [
    '一、总体情况',
    [
      ['0x3:第二十条第（一）项'],
      ['0x2:信息内容', '2:本年制发件数'],
      ['0x2:规章', '2:0'],
      ['0:行政规范性文件', '1:', '2:'],
      ['0x2:行政许可', '2:12'],
    ],
    '二、收到和处理政府信息公开申请情况',
  ]);
});

test('XLSX: borders tell what is a table, blank cells and rows of it included', async () => {
  const sheet = `<sheetData>${[
    row(1, s('A1', '四、情况'), s('C1', '单位：件')),
    row(2, s('A2', '结果维持', 1), s('B2', '总计', 1)),
    row(3, '<c r="A3" s="1"/>', '<c r="B3" s="1"/>'),
    row(4, s('A4', '青禾县民政局')),
  ].join('')}</sheetData>`;

  assert.deepEqual((await read(sheet)).map(brief), [
    '四、情况\t单位：件',
    [
      ['0:结果维持', '1:总计'],
      ['0:', '1:'],
    ],
    '青禾县民政局',
  ]);
});

test('XLSX: cells merged downwards', async () => {
  const sheet = `<sheetData>${row(1, s('A1', '（三）不予公开'), s('B1', '国家秘密'), n('C1', '1'))}${row(2, s('B2', '过程性信息'), n('C2', '2'))}</sheetData>${merge('A1:A2')}`;
  assert.deepEqual((await read(sheet)).map(brief), [
    [
      ['0v2:（三）不予公开', '1:国家秘密', '2:1'],
      ['1:过程性信息', '2:2'],
    ],
  ]);
});

test('XLSX: numbers keep the digits a reader of the sheet sees', async () => {
  const values = ['24252.311082', '16403.450000000001', '11398889', '0.30000000000000004', '1.5E3', '1E-7', '-3'];
  const sheet = `<sheetData>${row(1, ...values.map((value, i) => n(`${'ABCDEFG'[i]}1`, value)), n('H1', '45678', 2), n('I1', '0.339', 3), s('J1', 'a_x000D_b'), '<c r="K1" t="s"><v>0</v></c>')}</sheetData>`;

  assert.deepEqual((await read(sheet)).map(brief), [
    [
      [
        '0:24252.311082',
        '1:16403.45',
        '2:11398889',
        '3:0.3',
        '4:1500',
        '5:0.0000001',
        '6:-3',
        '7:2025年1月21日',
        '8:33.9%',
        '9:a\rb',
        '10:共享文',
      ],
    ],
  ]);
});

test('XLSX: sheets in order, hidden ones left out', async () => {
  const sheet = (text: string) => `<sheetData>${row(1, s('A1', text))}</sheetData>`;
  assert.deepEqual((await read(sheet('甲'), sheet('藏'), sheet('乙'))).map(brief), ['甲', '乙']);
});

const STYLES =
  '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><borders><border><left/></border><border><left style="thin"/></border></borders><cellStyleXfs><xf borderId="1"/></cellStyleXfs><cellXfs><xf borderId="0" numFmtId="0"/><xf borderId="1" numFmtId="0"/><xf borderId="0" numFmtId="164"/><xf borderId="0" numFmtId="10"/></cellXfs></styleSheet>';

/** The second sheet is hidden. */
async function read(...sheets: string[]): Promise<readonly Block[]> {
  const list = sheets.map((_, i) => `<sheet name="${i}" r:id="r${i}"${i === 1 ? ' state="hidden"' : ''}/>`);
  const targets = sheets.map((_, i) => `<Relationship Id="r${i}" Target="worksheets/s${i}.xml"/>`);
  const files = {
    'xl/workbook.xml': `<workbook><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${targets.join('')}</Relationships>`,
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': '<sst><si><r><t>共享</t></r><rPh><t>gx</t></rPh><r><t>文</t></r></si></sst>',
    ...Object.fromEntries(sheets.map((xml, i) => [`xl/worksheets/s${i}.xml`, `<worksheet>${xml}</worksheet>`])),
  };
  const zip = zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
  return (await openPaper(zip)).blocks;
}

function brief(block: Block): unknown {
  if (block.kind === 'paragraph') return block.text;
  return block.rows.map((cells) =>
    cells.map(
      ({ column, colspan, rowspan, text }) =>
        `${column}${colspan > 1 ? `x${colspan}` : ''}${rowspan > 1 ? `v${rowspan}` : ''}:${text}`,
    ),
  );
}

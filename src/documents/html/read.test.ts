import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block, GridCell, Paragraph } from '../paper.ts';
import { textOf } from '../text-of.ts';
import { readHtml } from './read.ts';

for (const { shows, html, blocks } of [
  {
    shows: 'paragraphs and headings',
    html: '<h2>一、总体情况</h2><p>　　甲 乙\n丙</p>',
    blocks: ['#2 一、总体情况', '　　甲 乙 丙'],
  },
  { shows: 'a line break within a paragraph', html: '<p>甲<br>乙<br/></p>', blocks: ['甲\n乙'] },
  { shows: 'entities', html: '<p>&lt;办法&gt;&amp;&#12298;x&#x300B;&hellip;</p>', blocks: ['<办法>&《x》…'] },
  { shows: 'text without any tag around it', html: '甲<p>乙', blocks: ['甲', '乙'] },
  {
    shows: 'nothing of scripts, styles and hidden elements',
    html: '<style>a</style><script>if (a<b) x</script><div style="color:red;display: none">甲<div>乙</div></div><p hidden>丙<p>丁</p>',
    blocks: ['丁'],
  },
  { shows: 'struck-out figures left out', html: '<p>共<del>5</del><s>6</s>7件</p>', blocks: ['共7件'] },
  {
    shows: 'Word comments dropped, their visible residue kept',
    html: '<p><!--[if !supportLists]-->一、<!--[endif]--><![if !x]>甲<![endif]>&lt;!--[if !supportLists]--&gt;--></p>',
    blocks: ['一、甲<!--[if !supportLists]-->-->'],
  },
  { shows: 'lines of preformatted text', html: '<pre>甲\t1\n　乙</pre>', blocks: ['甲\t1', '　乙'] },
  {
    shows: 'the numbers of ordered lists',
    html: '<ol style="list-style-type: cjk-ideographic"><li>甲<ol start=3><li><p>乙</p><li value=7>丙</ol><li><ul><li>丁</ul><li></li></ol><p>戊',
    blocks: ['一、甲', '3. 乙', '7. 丙', '丁', '戊'],
  },
  {
    shows: 'a cell of several paragraphs',
    html: '<table><tr><td><p>商业</p><p>企业</p></td><td> 1 </td></tr></table>',
    blocks: [[['0:商业\n企业', '1:1']]],
  },
  {
    shows: 'spans',
    html: '<table><tr><td rowspan=2>甲<td colspan=2>乙<tr><td>丙<td>丁</table>',
    blocks: [
      [
        ['0v2:甲', '1x2:乙'],
        ['1:丙', '2:丁'],
      ],
    ],
  },
  {
    shows: 'spans that end with the table',
    html: '<table><tr><td rowspan=65535>甲<td rowspan=0>乙<td>丙<tr><td>丁</table>',
    blocks: [[['0v2:甲', '1v2:乙', '2:丙'], ['2:丁']]],
  },
  {
    shows: 'stray end tags that do not end a table',
    html: '<div><table><tr><td>甲</p></div></td><td>乙</td></tr></table></div>',
    blocks: [[['0:甲', '1:乙']]],
  },
  {
    shows: 'a cell that is not shown',
    html: '<table><tr><td>甲<td style="display:none">乙<td>丙</table>',
    blocks: [[['0:甲', '1:丙']]],
  },
  {
    shows: 'text between cells before the table',
    html: '<table><caption>表</caption><tr>迷<td>甲<td>乙</tr></table>',
    blocks: ['表', '迷', [['0:甲', '1:乙']]],
  },
  {
    shows: 'a table that lays out a page taken apart',
    html: '<table><tr><td>首页</td></tr><tr><td><p>甲</p><table><tr><td>乙<td>1</table></td></tr></table>',
    blocks: ['首页', '甲', [['0:乙', '1:1']]],
  },
  {
    shows: 'a single cell within a cell as its text',
    html: '<table><tr><td>甲<td><table><tr><td>5</table><tr><td>乙<td>6</table>',
    blocks: [
      [
        ['0:甲', '1:5'],
        ['0:乙', '1:6'],
      ],
    ],
  },
  {
    shows: 'a table within a data table as part of its grid',
    html: '<table><tr><td>类别<td>商业企业 其他<td>总计<tr><td>新收<td><table><tr><td>1<td>2</table><td>3<tr><td>结转<td><table><tr><td>4<td>5</table><td>9</table>',
    blocks: [
      [
        ['0:类别', '1x2:商业企业 其他', '3:总计'],
        ['0:新收', '1:1', '2:2', '3:3'],
        ['0:结转', '1:4', '2:5', '3:9'],
      ],
    ],
  },
]) {
  test(`HTML shows ${shows}`, () => assert.deepEqual(readHtml(html).blocks.map(brief), blocks));
}

test('HTML keeps the title', () => {
  assert.equal(readHtml('<title>\n 青禾县民政局 &amp; 年报</title><p>甲').title, '青禾县民政局 & 年报');
});

test('places point into the text of the paper', () => {
  const paper = readHtml('<p>甲乙</p><table><tr><td>丙<td>丁<tr><td>戊<td>己</table><p>庚</p>');
  const text = textOf(paper);
  const places = paper.blocks.flatMap((block): readonly (Paragraph | GridCell)[] =>
    block.kind === 'paragraph' ? [block] : block.rows.flat(),
  );

  assert.equal(text, '甲乙\n丙\t丁\n戊\t己\n庚');
  for (const { text: own, place } of places) assert.equal(text.slice(place.from, place.to), own);
  assert.deepEqual(places[4]?.place, { table: 1, row: 2, column: 2, from: 9, to: 10 });
});

function brief(block: Block): unknown {
  if (block.kind === 'paragraph') return (block.level ? `#${block.level} ` : '') + block.text;
  return block.rows.map((row) =>
    row.map(
      ({ column, colspan, rowspan, text }) =>
        `${column}${colspan > 1 ? `x${colspan}` : ''}${rowspan > 1 ? `v${rowspan}` : ''}:${text}`,
    ),
  );
}

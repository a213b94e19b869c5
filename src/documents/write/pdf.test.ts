import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentModel } from '../model.ts';
import { toPdf } from './pdf.ts';
import { paper } from './sample.ts';

const bytes = await toPdf(paper);
const file = Buffer.from(bytes).toString('latin1');

test('it says that it is PDF/A-2b, tagged, Chinese, and whose it is', () => {
  assert.match(file, /<pdfaid:part>2<\/pdfaid:part>/u);
  assert.match(file, /<pdfaid:conformance>B<\/pdfaid:conformance>/u);
  assert.match(file, /\/MarkInfo\s*<<\s*\/Marked true/u);
  assert.match(file, /\/Lang\s*\(zh/u);
  assert.ok(Buffer.from(bytes).includes('青禾县民政局收养登记情况'));
});

test('the same paper makes the same bytes, and other text other bytes', async () => {
  assert.deepEqual(await toPdf(paper), bytes);
  assert.notDeepEqual(await toPdf({ ...paper, title: '另一件' }), bytes);
});

test('text is data: what looks like markup is printed', async () => {
  const text = '#panic() $ x $ *粗* _斜_ @引用 <标签> \\ ` // = 标题 "引号" #sys.inputs';
  assert.match(
    await wordsOf({ title: text, blocks: [{ kind: 'paragraph', style: 'body', text }] }),
    /#panic\(\) \$ x \$ \*粗\*/u,
  );
});

test('a character without a glyph does not stop the paper', async () => {
  const blocks = [{ kind: 'paragraph', style: 'body', text: '甲\u{e123}乙\u{1f600}\u0007丙' }] as const;
  assert.match(await wordsOf({ title: '符号', blocks }), /甲.*乙.*丙/u);
});

test('a table longer than a page goes on over the next', async () => {
  const row = (index: number) =>
    [0, 1].map((column) => ({ text: `第${index}行`, column, colspan: 1, rowspan: 1, align: 'left' as const }));
  const rows = Array.from({ length: 90 }, (_, index) => row(index));
  const words = await wordsOf({
    title: '长表',
    blocks: [{ kind: 'table', id: 'L', caption: '长表', columns: [1, 1], headerRows: 1, dense: false, rows }],
  });

  assert.ok(words.includes('第89行'));
  assert.ok(words.split('第0行').length > 3, 'its header is repeated');
});

async function wordsOf(model: DocumentModel): Promise<string> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const document = await getDocument({ data: await toPdf(model), verbosity: 0 }).promise;
  const pages = Array.from({ length: document.numPages }, async (_, index) => {
    const { items } = await (await document.getPage(index + 1)).getTextContent();
    return items.map((item) => ('str' in item ? item.str : '')).join('');
  });
  return (await Promise.all(pages)).join('\n');
}

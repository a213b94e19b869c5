import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPaper } from '#documents/open';
import { textOf as textOfPaper } from '#documents/text-of';
import { letterHtml } from './html.ts';
import { letterOf } from './letter.ts';
import { fileNameOf, letterDocx, letterPdf } from './paper.ts';
import { everyLetter, sampleDecision, sampleLetter } from './sample-letters.ts';

const answer = sampleLetter('decision');

test('文件名：青民依申〔2026〕7号答复书.docx', () => {
  assert.equal(fileNameOf(answer, 'docx'), '青民依申〔2026〕7号答复书.docx');
  assert.equal(fileNameOf({ number: '青/民:7号', name: '答复书' }, 'pdf'), '青民7号答复书.pdf');
});

for (const letter of everyLetter)
  test(`${letter.name}：Word、PDF 和页面里是同样的字`, async () => {
    const page = String(await letterHtml(letter)).replace(/<[^>]*>/g, '');
    const docx = textOfPaper(await openPaper(await letterDocx(letter)));
    const pdf = textOfPaper(await openPaper(await letterPdf(letter)));
    for (const block of letter.model.blocks) {
      if (block.kind !== 'paragraph') continue;
      for (const text of [page, docx, pdf]) assert.ok(squash(text).includes(squash(block.text)), block.text);
    }
  });

test('GB/T 9704：同一件文书两次写出，逐字节相同', async () => {
  assert.deepEqual(await letterDocx(answer), await letterDocx(answer));
  assert.deepEqual(await letterPdf(answer), await letterPdf(answer));
});

test('页面里是版式的类，人写的字不会变成标记', async () => {
  const letter = letterOf('decision', sampleDecision('denied.5', { reasons: '<script>1</script>\n第二段' }));
  const page = String(await letterHtml(letter));
  assert.match(
    page,
    /^<div class="doc">\n<p class="doc__head mid">青禾县民政局<\/p>\n<p class="doc__no mid">青民依申〔2026〕7号<\/p>/,
  );
  assert.match(page, /<p class="to">张某某：<\/p>/);
  assert.match(page, /<p class="sign">青禾县民政局<br>2026年3月23日<\/p>/);
  assert.match(page, /<p>不予公开的理由：&lt;script&gt;1&lt;\/script&gt;。<\/p>\n<p>第二段。<\/p>/);
  assert.doesNotMatch(page, /<script|style=/);
});

function squash(text: string): string {
  return text.replace(/\s+/gu, '');
}

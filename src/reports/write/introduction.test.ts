import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block } from '#documents/model';
import { introduction } from './introduction.ts';
import { titleLines } from './title-lines.ts';

const title = '青禾县民政局2025年政府信息公开工作年度报告';
const sentence = '根据《中华人民共和国政府信息公开条例》编制。';

for (const { when, text, kinds } of [
  { when: 'the title stands over the text', text: `${title}\n${sentence}`, kinds: 'title body' },
  {
    when: 'it stands in two lines',
    text: `青禾县民政局\n2025年政府信息公开 工作年度报告\n${sentence}`,
    kinds: 'title body',
  },
  {
    when: 'a page head repeats it: the last one is the title',
    text: `首页 年报\n标题：${title}\n发布时间：2026-01-20\n${title}\n（2026年1月20日）\n${sentence}`,
    kinds: 'note note note title centred body',
  },
  { when: 'it runs into the text', text: `当前位置 ${title} 来源：本局 ${sentence}`, kinds: 'note title body' },
  { when: 'only the file carries it', text: sentence, kinds: 'title body' },
  { when: 'it is only named within 《》', text: `现公布《${title}》。`, kinds: 'title body' },
]) {
  test(`the title is set where it stands: ${when}`, () => {
    assert.equal(introduction(text, title).map(kindOf).join(' '), kinds);
  });
}

test('without a title nothing is made up', () => {
  assert.deepEqual(introduction(sentence, null), [{ kind: 'paragraph', style: 'body', text: sentence }]);
});

for (const { lines, broken } of [
  { lines: ['短县2025年度报告'], broken: ['短县2025年度报告'] },
  {
    lines: ['青禾县民政局', '2025年政府信息公开工作年度报告'],
    broken: ['青禾县民政局', '2025年政府信息公开工作年度报告'],
  },
  { lines: [title], broken: ['青禾县民政局', '2025年政府信息公开工作年度报告'] },
  {
    lines: ['青禾县人民政府办公室关于2025年度政府信息公开工作情况的年度报告'],
    broken: ['青禾县人民政府办公室关于2025年度', '政府信息公开工作情况的年度报告'],
  },
]) {
  test(`a title is broken where the sense allows it: ${broken.join(' / ')}`, () => {
    assert.deepEqual(titleLines(lines), broken);
  });
}

function kindOf(block: Block): string {
  return block.kind === 'paragraph' ? block.style : block.kind;
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articlesCited } from './cited.ts';
import { articlePage, statutesIndex } from './page.ts';
import { rulesIn } from './rules.ts';
import { usesOf } from './uses.ts';

for (const [words, articles] of [
  ['第三十三条第二款', [33]],
  ['第十四条至第十七条', [14, 15, 16, 17]],
  ['第三十条、第三十一条', [30, 31]],
  ['第五十一条、《行政复议法》第二十三条', [51]],
  ['《行政复议法》第四十八条、第五十四条', []],
  ['收费办法第六条', []],
  ['第五十七条', []],
] as const) {
  test(`条号: “${words}”说的是条例的${articles.length ? articles.join('、') : '哪一条也不是'}`, () => {
    assert.deepEqual(articlesCited(words), articles);
  });
}

const law = {
  path: 'src/law/regulation/art-30.ts',
  text: `const NOTICE_WORKDAYS = 7;
const OTHER = 1_000;

export interface Facts {
  /** the day */
  readonly day: string;
}

/**
 * 第三十条 — the last day
 * to ask.
 *
 * > 一次性告知
 */
export function noticeDue(): number {
  return NOTICE_WORKDAYS;
}

/** not a rule */
export const nothing = OTHER;
`,
};

test('规则: 从注释里认出条、名称、说明和数', () => {
  assert.deepEqual(rulesIn(law), [
    {
      name: 'noticeDue',
      path: law.path,
      under: '第三十条',
      says: 'the last day to ask.',
      articles: [30],
      numbers: [{ name: 'NOTICE_WORKDAYS', value: 7 }],
    },
  ]);
});

const tests = [
  { path: 'x.test.ts', text: `test('第三十条: 七日', …); test('第三十一条第（一）项: 当面', …); test('别的', …)` },
];
const screens = [
  { title: '期限计算', path: 'src/web/due.ts', reaches: [law.path] },
  { title: '首页', path: 'src/web/home.ts', reaches: [] },
];

test('条文: 一条的规则、测试、页面合在一起，写成一页和一行', () => {
  const [use, other] = usesOf([30, 32], { law: [law], tests, screens });
  assert.ok(use && other);
  assert.deepEqual(use.tests, ['第三十条: 七日']);
  assert.deepEqual(
    use.screens.map(({ title }) => title),
    ['期限计算'],
  );
  assert.deepEqual([other.rules, other.tests, other.screens], [[], [], []]);

  const article = { number: 30, name: '第三十条', chapter: '第四章', lines: ['政府信息公开申请内容不明确的'] };
  assert.match(
    articlePage(article, use),
    /# 第三十条\n\n> 政府信息[\s\S]*`noticeDue`[\s\S]*NOTICE_WORKDAYS = 7[\s\S]*七日[\s\S]*期限计算/,
  );
  const index = statutesIndex([article], [use, other]);
  assert.match(index, /\[第三十条\]\(article-30\.md\) \| `noticeDue` \| 1 \| 1 \|/);
  assert.equal(index.includes('article-32'), false);
});

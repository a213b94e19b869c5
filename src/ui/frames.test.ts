import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from 'hono/html';
import { type DeskPage, deskLayout } from './desk-layout.ts';
import { deskPlain } from './desk-plain.ts';
import { layout } from './layout.ts';
import { doubledIds, unclosed, unknownClasses } from './soundness.ts';
import { views } from './view.ts';
import { workHead } from './work-head.ts';

const [plain = { elder: false, contrast: false }] = views;
const page: DeskPage = {
  title: '今日',
  here: '/desk/qinghe?role=clerk',
  view: plain,
  agency: { name: '青禾县民政局' },
  home: '/desk/qinghe',
  who: '局办公室 周某',
  account: '/account',
  signOut: { action: '/sign-out', csrf: 'token' },
  today: '2025年1月14日 星期二',
  nav: [
    {
      title: '办理',
      items: [
        { href: '/desk/qinghe', words: '今日', current: true },
        { href: '/a', words: '依申请公开', count: 12, urgent: true },
        { href: '/b', words: '发布审查', count: 0 },
      ],
    },
    { title: '年度', items: [] },
  ],
  search: { action: '/search', csrf: 'token', words: '登记号、题名' },
  demo: true,
  main: workHead({
    title: '1月14日 星期二',
    says: '没有到期的申请',
    acts: html`<a class="btn" href="/new">登记申请</a>`,
  }),
};

for (const view of views) {
  for (const demo of [true, false]) {
    const frames = {
      desk: String(deskLayout({ ...page, view, demo })),
      plain: String(deskPlain({ title: '登录', here: '/sign-in', view, demo, main: '' })),
      portal: String(layout({ title: '首页', here: '/', view, demo, main: html`<h1>首页</h1>` })),
    };
    for (const [name, text] of Object.entries(frames)) {
      test(`a page is sound: ${name} ${JSON.stringify({ ...view, demo })}`, () => {
        assert.deepEqual([unclosed(text), unknownClasses(text), doubledIds(text)], [[], [], []]);
        assert.equal(text.match(/<h1/g)?.length, 1);
        assert.match(text, /<body[^>]*>\n<a class="skip" href="#main">/);
        assert.doesNotMatch(text, /<script| style=/);
        assert.equal(text.includes('class="demo"'), demo);
      });
    }
  }
}

test('the desk says where one is, whose desk it is and who sits at it', () => {
  const text = String(deskLayout(page));
  assert.match(text, /<title>今日 - 公开工作台<\/title>/);
  assert.match(text, /<a href="\/desk\/qinghe" aria-current="page">今日<\/a>/);
  assert.match(text, /<small>青禾县民政局<\/small>/);
  assert.match(text, /<a href="\/account">局办公室 周某<\/a>/);
  assert.match(text, /name="robots" content="noindex"/);
  assert.match(text, /href="\/desk\/qinghe\?role=clerk&amp;view=elder"/);
});

test('counts stand beside what they count; nothing waits where there is no count, and an empty group is not there', () => {
  const text = String(deskLayout(page));
  assert.match(text, /依申请公开<span class="is-red">12<span class="vh">，有到期的<\/span><\/span>/);
  assert.match(text, /<a href="\/b">发布审查<\/a>/);
  assert.doesNotMatch(text, /年度/);
});

test('leaving is a form of its own with the token; who is not signed in cannot leave', () => {
  const form =
    /<form class="press" method="post" action="\/sign-out"><input type="hidden" name="csrf" value="token"><button class="linkbtn">退出/;
  assert.match(String(deskLayout(page)), form);
  assert.doesNotMatch(String(deskLayout({ ...page, who: null, signOut: null })), /退出</);
  assert.match(
    String(
      deskPlain({
        title: '修改口令',
        here: '/p',
        view: plain,
        demo: false,
        signOut: { action: '/sign-out', csrf: 'token' },
        main: '',
      }),
    ),
    form,
  );
});

test('what is looked for stands in no address: the search is posted with the token', () => {
  const form =
    /<form role="search" method="post" action="\/search"><label class="vh" for="desk-search">查找<\/label><input [^>]*name="q"[^>]*><input type="hidden" name="csrf" value="token">/;
  assert.match(String(deskLayout(page)), form);
  const { search: _, ...without } = page;
  assert.doesNotMatch(String(deskLayout(without)), /role="search"/);
});

import { html } from 'hono/html';
import { crumbs } from '../crumbs.ts';
import { icon } from '../icons.ts';
import { metatable } from '../metatable.ts';
import { errorSummary, notice } from '../notice.ts';
import { panel, sectionHead } from '../panel.ts';
import { tag } from '../tag.ts';
import type { Example } from './example.ts';

/** What pages are divided into, and the words on them. */
export const blocks: readonly Example[] = [
  {
    element: '面包屑',
    says: '首页除外，每页都有',
    show: crumbs(
      [
        { words: '首页', href: '#top' },
        { words: '公开年报', href: '#top' },
      ],
      '青禾县民政局 2024年',
    ),
  },
  {
    element: '按钮',
    says: '主按钮一屏至多一个',
    show: html`<p class="row"><button class="btn btn--primary" type="button">开始核对</button><button class="btn" type="button">现在就删除</button><a class="btn btn--quiet" href="#top">核对另一份</a><button class="btn" type="button" disabled>报送</button></p>`,
  },
  { element: '图标', says: '在文字旁边，不代替文字', show: html`<p>${icon('download')}下载　${icon('print')}打印</p>` },
  {
    element: '标签',
    says: '状态，总是有字',
    show: html`<p>${tag('red', '错误 2 处')} ${tag('amber', '提醒 1 处')} ${tag('green', '没有发现问题')} ${tag('blue', '核对中')} ${tag('plain', '提示 3 处')}</p>`,
  },
  { element: '提示', says: '说明', show: notice('blue', '青禾县民政局2024年.docx，保留到3月3日20:00。') },
  { element: '提示', says: '提醒', show: notice('amber', '有 2 格没有读准，请对照原文。') },
  { element: '提示', says: '成功', show: notice('green', '已经删除。') },
  { element: '提示', says: '违反规定', show: notice('red', '本年度报告没有在1月31日前公布。') },
  {
    element: '错误汇总',
    says: '放在页首，逐条链接到控件',
    show: errorSummary('还没有核对，请改一处', [{ field: 'example-file', says: '请选择一个文件' }]),
  },
  {
    element: '面板',
    says: '分块',
    show: panel({
      id: 'h-example',
      title: '与另一年度比较',
      aside: html`<span class="muted">两年</span>`,
      body: '两年的数字、文字并排看。',
    }),
  },
  {
    element: '分节',
    says: '门户的小节题',
    show: sectionHead('h-section', '公开年报', html`<a href="#top">全部 2 份</a>`),
  },
  {
    element: '元数据表',
    says: '报告的基本情况',
    show: metatable('报告信息', [
      ['编制机关', '青禾县民政局'],
      ['报告年度', '2024年'],
      ['核对结果', tag('red', '错误 1 处')],
    ]),
  },
];

import { html } from 'hono/html';
import { paths } from '#paths';
import { action, lockedAction } from '../action.ts';
import { shortField } from '../field-short.ts';
import { postForm, submitRow } from '../form.ts';
import { keyValues } from '../key-values.ts';
import { logList } from '../log-list.ts';
import { panel } from '../panel.ts';
import { qr } from '../qr.ts';
import { sideNav } from '../side-nav.ts';
import { stats } from '../stats.ts';
import type { Example } from './example.ts';

const extension = postForm({
  action: paths.gallery,
  csrf: 'example',
  body: html`${shortField({ id: 'example-why', label: '延长理由', type: 'text', wide: true, value: '' })}${submitRow({ words: '报负责人同意', plain: true })}`,
});

/** What only the desk has. */
export const desk: readonly Example[] = [
  {
    element: '侧边导航',
    says: '数字是等着办的件数，有到期的描红',
    desk: true,
    show: html`<nav class="side" aria-label="工作台示例">${sideNav([
      {
        title: '办理',
        items: [
          { href: '#top', words: '今日', current: true },
          { href: '#top', words: '依申请公开', count: 12, urgent: true },
          { href: '#top', words: '发布审查', count: 5 },
          { href: '#top', words: '更正与投诉', count: 0 },
        ],
      },
      { title: '管理', items: [{ href: '#top', words: '人员' }] },
    ])}</nav>`,
  },
  {
    element: '数字条',
    says: '每格都通到它数的东西',
    desk: true,
    show: stats([
      { figure: 1, words: '件已超期', href: '#top', late: true },
      { figure: 2, words: '件今天到期', href: '#top' },
      { figure: 0, words: '条待审查发布', href: '#top' },
    ]),
  },
  {
    element: '可做的事',
    says: '做不了的不藏，写明原因和条款',
    desk: true,
    show: panel({
      id: 'h-actions',
      title: '现在可以做',
      bare: true,
      body: [
        action({
          words: '延长期限',
          says: '要在1月23日前，经政府信息公开工作机构负责人同意并告知申请人。',
          under: '第三十三条第二款',
          does: extension,
          open: true,
        }),
        lockedAction({
          words: '转交其他机关',
          why: '不属于本机关负责公开的，告知申请人并说明理由。',
          under: '第三十六条第（五）项',
        }),
      ],
    }),
  },
  {
    element: '键值',
    says: '面板里的事实，一行一条',
    desk: true,
    show: keyValues([
      ['起算', '12月20日双方确认，次日起算'],
      ['期限', '20 个工作日　第三十三条第二款'],
    ]),
  },
  {
    element: '留痕',
    says: '谁在什么时候依据哪一条做了什么',
    desk: true,
    show: panel({
      id: 'h-log',
      title: '经过',
      body: logList([
        {
          time: '1月6日 9:20',
          datetime: '2025-01-06T01:20:00Z',
          what: '书面征求第三方意见，停止计期',
          who: '社会救助科 陈某',
          under: '第三十二条',
        },
        { time: '今天', datetime: '2025-01-14', what: '拟答复书', who: '社会救助科 陈某', state: 'now' },
        { time: '1月23日', datetime: '2025-01-23', what: '法定期限', state: 'due' },
      ]),
    }),
  },
  {
    element: '二维码',
    says: '给身份验证器扫的，任何显示方式下都是白底黑点',
    desk: true,
    show: qr({ id: 'example-qr', text: 'https://example.invalid/', title: '二维码：用身份验证器扫描' }),
  },
];

import { html } from 'hono/html';
import { type Column, dataTable } from '../data-table.ts';
import { emptyState } from '../empty.ts';
import { pager } from '../pager.ts';
import { tag } from '../tag.ts';
import type { Example } from './example.ts';

interface Person {
  readonly name: string;
  readonly section: string;
  readonly acts: number;
  readonly last: string;
  readonly locked: boolean;
}

const people: readonly Person[] = [
  { name: '周某', section: '局办公室', acts: 128, last: '1月14日', locked: false },
  { name: '陈某', section: '社会救助科', acts: 43, last: '1月14日', locked: false },
  { name: '吴某', section: '社会救助科', acts: 5, last: '1月6日', locked: true },
];

const columns: readonly Column<Person>[] = [
  { words: '姓名', head: true, show: ({ name }) => html`<a href="#top">${name}</a>` },
  { words: '状态', show: ({ locked }) => (locked ? tag('amber', '已停用') : tag('green', '在用')) },
  { words: '最近登录', nowrap: true, show: ({ last }) => last },
  { words: '留痕', numeric: true, show: ({ acts }) => acts },
];

/** Rows of facts. */
export const tables: readonly Example[] = [
  {
    element: '数据表',
    says: '窄屏逐条，每格带着表头；分组',
    desk: true,
    show: dataTable({
      caption: '人员',
      columns,
      rows: people,
      empty: '本单位还没有人员。',
      framed: true,
      group: ({ section }) => section,
      late: ({ locked }) => locked,
    }),
  },
  {
    element: '数据表',
    says: '数字多的，窄屏钉住首列；合计在表尾',
    desk: true,
    show: dataTable({
      caption: '留痕数',
      captionShown: true,
      columns,
      rows: people,
      empty: '本单位还没有人员。',
      dense: true,
      framed: true,
      pin: true,
      foot: ['合计', null, null, 176],
    }),
  },
  {
    element: '数据表',
    says: '一行也没有时，写明事实',
    desk: true,
    show: dataTable({ caption: '到期的申请', columns, rows: [], empty: '今天没有到期的申请。', framed: true }),
  },
  {
    element: '空白',
    says: '没有什么，接着可以做什么',
    desk: true,
    show: emptyState('还没有人员。', html`<a class="btn" href="#top">增加人员</a>`),
  },
  {
    element: '翻页',
    says: '较新、较早，不编页号',
    desk: true,
    show: pager({ of: '留痕', newer: '#top', older: '#top' }),
  },
];

import type { Context } from 'hono';
import type { DocumentModel, TableCell } from '#documents/model';
import { toXlsx } from '#documents/write/xlsx';
import { decisionOf } from '#law/regulation/art-36-39-decisions';
import { numberOf } from '#requests/ids';
import { applicantKinds, channels } from '#requests/types';
import { dayOf } from '#store/time';
import { inWords } from '#ui/day';
import { papers } from '../../report/papers.ts';
import { download } from '../../respond.ts';
import type { Desk } from '../desk.ts';
import type { Place } from '../judged.ts';
import type { DeskEnv } from '../session.ts';
import { listAsked, tabs } from './asked.ts';
import { linesOf } from './list.ts';
import type { Line } from './list-page.ts';
import { pageOf } from './pages.ts';
import { soughtWords } from './sought.ts';
import { dueWords, stateWords } from './states.ts';

const MOST_ROWS = 5000;

/** 导出台账: the list that is asked for, as a workbook. Names are masked, as on the page. */
export async function sheet(c: Context<DeskEnv>, desk: Desk, place: Place): Promise<Response> {
  const today = dayOf(desk.now());
  const asked = { ...listAsked(c.req.url), after: '' };
  const words = await soughtWords(desk, place, asked);
  const page = await pageOf(desk.registry, { agency: place.agency.id, today, asked, words, limit: MOST_ROWS });
  const lines = await linesOf(desk, place, page.rows);

  const title = `${place.agency.name}依申请公开台账（${tabs[asked.tab]}）`;
  const bytes = await toXlsx(ledger(title, { lines, more: page.next !== '', place, today }));
  return download(bytes, {
    name: `${title}${today}.xlsx`,
    type: papers.xlsx.type,
    headers: { 'cache-control': 'no-store' },
  });
}

interface Ledger {
  readonly lines: readonly Line[];
  readonly more: boolean;
  readonly place: Place;
  readonly today: string;
}

function ledger(title: string, { lines, more, place, today }: Ledger): DocumentModel {
  const rest = more ? `，只列前 ${MOST_ROWS} 件，请筛选以后分次导出` : '';
  const text = `截至${inWords(today)}，${lines.length} 件${rest}。自然人的姓名隐去后面的字。`;
  const rows = lines.map((one) => columns.map(([, , show]) => show(one, place)));
  return {
    title,
    author: place.agency.name,
    date: today,
    blocks: [
      { kind: 'title', lines: [title] },
      { kind: 'paragraph', style: 'body', text },
      {
        kind: 'table',
        id: 'ledger',
        caption: '台账',
        columns: columns.map(([, width]) => width),
        headerRows: 1,
        dense: true,
        rows: [
          columns.map(([words], i) => cell(words, i, 'col')),
          ...rows.map((row) => row.map((text, i) => cell(text, i))),
        ],
      },
    ],
  };
}

function cell(text: string, column: number, scope?: 'col'): TableCell {
  return { text, column, colspan: 1, rowspan: 1, align: 'left', ...(scope && { scope }) };
}

type Show = (line: Line, place: Place) => string;

const columns: readonly (readonly [words: string, width: number, show: Show])[] = [
  ['登记号', 30, ({ request }, { agency }) => numberOf(agency, request)],
  ['申请人', 24, ({ words }) => words.name],
  ['申请人类别', 20, ({ request }) => applicantKinds[request.applicant]],
  ['渠道', 20, ({ request }) => channels[request.channel]],
  ['所需信息', 70, ({ words }) => words.wants],
  ['收到', 18, ({ request }) => request.received ?? ''],
  ['承办', 24, ({ owner }) => owner],
  ['状态', 20, ({ request }) => stateWords(request)[1]],
  ['期限', 18, ({ remaining }) => remaining?.due ?? ''],
  ['期限事项', 20, ({ remaining }) => (remaining ? dueWords[remaining.kind] : '')],
  ['处理决定', 30, ({ request }) => (request.counted ? decisionOf(request.counted.kind).label : '')],
  ['答复', 18, ({ request }) => request.decision?.day ?? ''],
  ['送达', 18, ({ request }) => request.served?.day ?? ''],
];

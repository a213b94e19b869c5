import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nationalCalendar } from '#law/calendar/calendar';
import { dueOf } from '#requests/deadlines';
import { sampleRequest } from '#requests/letters/sample-letters';
import type { InfoRequest } from '#requests/types';
import { requestActs } from '#requests/workflow';
import { comes } from './comes.ts';
import { tellings } from './moments.ts';
import { standingOf } from './standing.ts';

const asked = { sent: '2026-03-05', ends: '2026-03-19' };
const fee = { amount: 20_000, sent: '2026-03-13', received: '2026-03-16' };
const consultation = { n: 1, of: 'thirdParty', parties: 1, sent: '2026-03-05' } as const;
const decision = { kind: 'granted.provided', day: '2026-03-23' } as const;

interface Row {
  readonly rule: string;
  readonly more: Partial<InfoRequest>;
  readonly today?: string;
  readonly title: string;
  readonly now: string | null;
}

const rows: readonly Row[] = [
  {
    rule: '第三十一条：等确认',
    more: { state: 'awaitingConfirmation', channel: 'internet', received: null },
    title: '已经提交，等工作人员确认',
    now: '等工作人员确认',
  },
  {
    rule: '第三十三条：在办',
    more: { state: 'registered' },
    title: '正在办理，法定答复期限 3月30日',
    now: '查找信息、拟定答复',
  },
  {
    rule: '第四十五条：在审核',
    more: { state: 'headReview' },
    title: '正在办理，法定答复期限 3月30日',
    now: '审核答复',
  },
  {
    rule: '第三十二条：在征求意见',
    more: { state: 'registered', consultations: [consultation] },
    title: '正在征求意见，法定答复期限 4月21日',
    now: '查找信息、拟定答复',
  },
  {
    rule: '第三十三条：过了期限',
    more: { state: 'registered' },
    today: '2026-03-31',
    title: '法定答复期限3月30日已经过了',
    now: '查找信息、拟定答复',
  },
  {
    rule: '第三十条：等补正',
    more: { state: 'supplementing', supplement: asked },
    title: '请您在3月19日以前补正',
    now: '等您补正',
  },
  {
    rule: '第三十条：补正过期',
    more: { state: 'supplementing', supplement: asked },
    today: '2026-03-20',
    title: '补正期限3月19日已经过了',
    now: '等您补正',
  },
  {
    rule: '第三十五条：等说明理由',
    more: { state: 'registered', reasons: { asked: '2026-03-05' } },
    title: '请您说明理由，法定答复期限 3月30日',
    now: '查找信息、拟定答复',
  },
  { rule: '收费办法：等缴费', more: { state: 'registered', fee }, title: '请您在4月14日以前缴费', now: '等您缴费' },
  {
    rule: '第三十六条：在送达',
    more: { state: 'decided', decision },
    title: '已经作出答复，正在送达',
    now: '送达答复',
  },
  {
    rule: '第三十六条：已经答复',
    more: { state: 'served', decision, served: { way: 'internet', day: '2026-03-23' } },
    title: '已经答复，2026年3月23日送达',
    now: null,
  },
  ...(
    [
      ['lapsed', '逾期没有补正，不再办理'],
      ['unpaid', '逾期没有缴费，不再办理'],
      ['withdrawn', '您已经撤回申请'],
      ['split', '已经拆分，分别办理'],
      ['annulled', '这条记录已经作废'],
    ] as const
  ).map(([how, title]) => ({
    rule: `办结：${how}`,
    more: { state: 'closed', ended: { how, day: '2026-03-20' } } as const,
    title,
    now: null,
  })),
  {
    rule: '归档以后仍写答复',
    more: {
      state: 'closed',
      decision,
      served: { way: 'internet', day: '2026-03-23' },
      ended: { how: 'archived', day: '2026-03-24' },
    },
    title: '已经答复，2026年3月23日送达',
    now: null,
  },
];

for (const { rule, more, today = '2026-03-18', title, now } of rows)
  test(`${rule}：标题是“${title}”`, () => {
    const request: InfoRequest = { ...sampleRequest, ...more };
    const due = dueOf(request, nationalCalendar);
    assert.equal(standingOf(request, due, today).title, title);
    assert.equal(comes(request, due, today)[0]?.what ?? null, now);
  });

test('经过里每一种行为都有公众的说法；机关内部的工作不写', () => {
  const inside = ['assign', 'search', 'receiveConsultation', 'proposeExtension', 'draft', 'submit'];
  const reviews = ['clearSection', 'clearSecrecy', 'sendBack', 'archive'];
  const untold = Object.keys(requestActs).filter((act) => !Object.hasOwn(tellings, act));
  const looks = Object.entries(requestActs).flatMap(([act, rule]) => ('looks' in rule ? [act] : []));
  assert.deepEqual(untold.toSorted(), [...inside, ...reviews, ...looks].toSorted());
});

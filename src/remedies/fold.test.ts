import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ActRule } from '#agencies/act-rule';
import type { Act, Data } from '#journal/types';
import { nationalCalendar } from '#law/calendar/calendar';
import { dueOf as complaintDue } from './complaints/deadlines.ts';
import { complaintAfter } from './complaints/fold.ts';
import { complaintActs } from './complaints/workflow.ts';
import { dueOf as correctionDue } from './corrections/deadlines.ts';
import { correctionAfter } from './corrections/fold.ts';
import { correctionActs } from './corrections/workflow.ts';
import { appealDueOf, dueOf } from './deadlines.ts';
import { remedyAfter } from './fold.ts';
import { actOf, type Carries, type Draw, WALKS, walks } from './sample-walks.ts';
import { cellOf } from './table-4.ts';
import type { Remedy } from './types.ts';
import { remedyActs } from './workflow.ts';

const reviewEnds = ['upheld', 'revoked', 'changed', 'ordered-to-act', 'not-accepted', 'ended', 'settled'] as const;
const suitEnds = ['claim-rejected', 'revoked', 'changed', 'ordered-to-act', 'not-registered', 'withdrawn'] as const;

function remedyCarries(way: Remedy['way']): Carries {
  const ends = way === 'review' ? reviewEnds : suitEnds;
  const result = (draw: Draw) => ends[draw(ends.length)] ?? 'revoked';
  return {
    notice: (draw) => ({
      ...{ way, about: 'request/2024-1', after: null, contested: 'decision' },
      procedure: way === 'review' ? ((['ordinary', 'summary'] as const)[draw(2)] ?? null) : null,
    }),
    hear: () => ({ on: '2026-03-02' }),
    noteOutcome: (draw) => ({ result: result(draw) }),
    orderRedo: (draw) => ({ order: 'redoByReview', until: draw(2) ? '2026-05-07' : null }),
    amend: (draw) => ({ field: 'result', old: null, now: result(draw) }),
  };
}

const correctionCarries: Carries = {
  demand: () => ({ about: null }),
  findTrue: () => ({ next: 'correct-and-tell' }),
  findUnfounded: () => ({ next: 'keep-and-tell' }),
  findNotOurs: () => ({ next: 'transfer-or-direct' }),
  transfer: () => ({ how: 'directed' }),
};

const complaintCarries: Carries = {
  lodge: () => ({ about: 'qinghe-education', ground: 'handling', request: null }),
  askAccount: () => ({ until: '2026-03-16' }),
  decide: (draw) => ({ measure: 'rectify', until: draw(2) ? '2026-04-16' : null }),
};

test('复议、诉讼：表许可的任意一串行为，都落在表里的状态，有期限的写明依据', () => {
  for (const way of ['review', 'direct', 'after_review'] as const)
    for (const acts of walks(remedyActs, 'remedy', remedyCarries(way))) {
      const one = folded(acts, remedyAfter);
      assert.ok(states(remedyActs).has(one.state), one.state);
      const due = dueOf(one, nationalCalendar);
      assert.ok(!due || (due.ruling.value > one.received && due.ruling.because.length > 0));
      assert.ok(!appealDueOf(one, nationalCalendar) || one.counted);
      assert.equal(one.counted !== null, ['decided', 'closed'].includes(one.state) && one.outcomes.length > 0);
      assert.equal(one.version, acts.length);
    }
});

test('更正、投诉：表许可的任意一串行为，都落在表里的状态', () => {
  for (const acts of walks(correctionActs, 'correction', correctionCarries)) {
    const one = folded(acts, correctionAfter);
    assert.ok(states(correctionActs).has(one.state));
    assert.equal(one.state === 'closed', one.ended !== null);
    assert.equal(correctionDue(one, 20, nationalCalendar) === null, one.state === 'closed');
    assert.equal(correctionDue(one, null, nationalCalendar), null);
  }
  for (const acts of walks(complaintActs, 'complaint', complaintCarries)) {
    const one = folded(acts, complaintAfter);
    assert.ok(states(complaintActs).has(one.state));
    assert.equal(complaintDue(one)?.kind === 'account', one.state === 'asked');
  }
});

test('表四：四列之和，等于当年曾经没有审结的件数；没有审结的每年都在，结果不重复计', () => {
  for (const way of ['review', 'direct', 'after_review'] as const) {
    const columns = { upheld: 0, corrected: 0, other: 0, pending: 0 };
    let naive = 0;
    for (const acts of walks(remedyActs, 'remedy', remedyCarries(way))) {
      for (const year of years) {
        const [now, before] = [at(acts, year), at(acts, year - 1)];
        const [, column = ''] = cellOf(now, before)?.value.match(`^T4\\.${way}\\.(\\w+)$`) ?? [];
        if (column) columns[column as keyof typeof columns]++;
        assert.equal(column === 'pending', now !== null && now.state !== 'annulled' && now.counted === null);
        if (now && now.state !== 'annulled' && wasPending(acts, year, before)) naive++;
      }
    }
    const { upheld, corrected, other, pending } = columns;
    assert.equal(upheld + corrected + other + pending, naive);
    assert.ok(
      Object.values(columns).every((n) => n > WALKS / 50),
      JSON.stringify(columns),
    );
  }
});

/** It was pending when the year began, or became so in it. */
function wasPending(acts: readonly Act[], year: number, before: Remedy | null): boolean {
  const began = ['notice', 'appeal', 'remand'];
  return (
    (before !== null && !before.counted) ||
    acts.some(({ act, day }) => began.includes(act) && day.startsWith(`${year}`))
  );
}

for (const { rule, way, acts, cells } of [
  {
    rule: '表四: 当年收到、当年维持',
    way: 'review',
    acts: [
      ['notice', '2024-03-01'],
      ['noteOutcome', '2024-05-01', 'upheld'],
    ],
    cells: ['T4.review.upheld', null, null],
  },
  {
    rule: '表四: 跨年的，先计尚未审结，再计结果',
    way: 'review',
    acts: [
      ['notice', '2024-12-20'],
      ['noteOutcome', '2025-02-01', 'revoked'],
      ['close', '2026-01-05'],
    ],
    cells: ['T4.review.pending', 'T4.review.corrected', null],
  },
  {
    rule: '表四: 12 月 31 日收到结果的，计入当年',
    way: 'direct',
    acts: [
      ['notice', '2024-06-01'],
      ['noteOutcome', '2024-12-31', 'withdrawn'],
    ],
    cells: ['T4.direct.other', null, null],
  },
  {
    rule: '表四: 一审判决以后当年上诉的，没有审结；二审的结果计入二审那一年',
    way: 'direct',
    acts: [
      ['notice', '2024-06-01'],
      ['noteOutcome', '2024-11-01', 'revoked'],
      ['appeal', '2024-11-10'],
      ['noteOutcome', '2025-03-01', 'claim-rejected'],
    ],
    cells: ['T4.direct.pending', 'T4.direct.upheld', null],
  },
  {
    rule: '表四: 次年才上诉的，上年的数字不变',
    way: 'after_review',
    acts: [
      ['notice', '2024-06-01'],
      ['noteOutcome', '2024-12-28', 'claim-rejected'],
      ['appeal', '2025-01-06'],
      ['noteOutcome', '2026-03-01', 'revoked'],
    ],
    cells: ['T4.after_review.upheld', 'T4.after_review.pending', 'T4.after_review.corrected'],
  },
  {
    rule: '表四: 作废的不计',
    way: 'review',
    acts: [
      ['notice', '2024-06-01'],
      ['annul', '2024-06-02'],
    ],
    cells: [null, null, null],
  },
] as const) {
  test(rule, () => {
    const made = acts.map(([act, day, result], i) =>
      actOf('remedy', i + 1, act, day, act === 'notice' ? noticeOf(way) : result ? { result } : {}),
    );
    const found = years.map((year) => cellOf(at(made, year), at(made, year - 1))?.value ?? null);
    assert.deepEqual(found, cells);
  });
}

const years = [2024, 2025, 2026];

function noticeOf(way: Remedy['way']): Data {
  return {
    way,
    procedure: way === 'review' ? 'summary' : null,
    contested: 'decision',
    about: 'request/2024-1',
    after: null,
  };
}

function at(acts: readonly Act[], year: number): Remedy | null {
  return acts.filter(({ day }) => day <= `${year}-12-31`).reduce<Remedy | null>(remedyAfter, null);
}

function folded<S>(acts: readonly Act[], after: (before: S | null, act: Act) => S): S {
  const one = acts.reduce<S | null>(after, null);
  assert.ok(one);
  return one;
}

function states(acts: Readonly<Record<string, ActRule>>): ReadonlySet<string> {
  return new Set(Object.values(acts).flatMap(({ to }) => (to ? [to] : [])));
}

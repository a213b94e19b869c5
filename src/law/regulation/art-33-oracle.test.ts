import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nationalCalendar, workCalendar } from '../calendar/calendar.ts';
import { naiveAnswerDue } from '../oracle/naive.ts';
import { next } from '../oracle/schedules.ts';
import { answerDue } from './art-33-answer.ts';

const CLOCKS = 10_000;
const SEED = 20190515;
const firstDay = '2019-05-15';
const LAST_START = '2026-06-30';
const localDays = ['2022-04-06', '2024-04-11', '2024-04-12', '2026-04-20', '2026-04-21'];

test(`第三十三条: ${CLOCKS} 个随机的时钟，与逐日笨算的结果全部相同，证明的合计与条文的数相同`, () => {
  const local = workCalendar({ localHolidays: localDays.map((day) => ({ day, name: '地方节日' })) });
  const random = seeded(SEED);
  const days = daysFrom(firstDay, LAST_START);

  for (let i = 0; i < CLOCKS; i++) {
    const clock = generated(random, days);
    const isLocal = random() < 0.3;
    const { value, proof = [] } = answerDue(clock, isLocal ? local : nationalCalendar);
    const naive = naiveAnswerDue(
      clock.start,
      20 + clock.extension,
      clock.consultations.map(plain),
      isLocal ? localDays : [],
    );

    const said = JSON.stringify(clock);
    assert.equal(value, naive.due, said);
    assert.equal(proof.filter((day) => day.counted).length, naive.counted, said);
    assert.equal(proof.filter((day) => day.why.startsWith('征求')).length, naive.passed, said);
    assert.ok(
      proof.every((day, n) => n === 0 || day.day === next(proof[n - 1]?.day ?? '')),
      said,
    );
  }
});

type Clock = ReturnType<typeof generated>;

function generated(random: () => number, days: readonly string[]) {
  const start = Math.floor(random() * days.length);
  const day = (n: number) => days[Math.min(n, days.length - 1)] ?? firstDay;
  const consultations = Array.from({ length: Math.floor(random() * 4) }, () => {
    const sent = start + Math.floor(random() * 40);
    const received = sent + Math.floor(random() * 6);
    const answered = received + Math.floor(random() * 40);
    const of = (['thirdParty', 'coAgency', 'otherAgency'] as const)[Math.floor(random() * 3)] ?? 'thirdParty';
    return {
      sent: day(sent),
      of,
      ...(random() < 0.8 ? { received: day(received) } : {}),
      ...(random() < 0.8 ? { answered: day(answered) } : {}),
    };
  });
  return { start: day(start), extension: random() < 0.5 ? 0 : Math.floor(random() * 21), consultations };
}

function plain({ sent, received, answered }: Clock['consultations'][number]) {
  return { sent, received: received ?? sent, answered: answered ?? null };
}

function daysFrom(from: string, to: string): readonly string[] {
  const days = [from];
  while (days.at(-1) !== to) days.push(next(days.at(-1) ?? to));
  return days;
}

/** mulberry32: the same clocks in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

import { spawnSync } from 'node:child_process';
import { nationalCalendar } from '#law/calendar/calendar';
import { naiveAnswerDue } from '#law/oracle/naive';
import { schedules } from '#law/oracle/schedules';
import { answerDue } from '#law/regulation/art-33-answer';
import type { Figure } from './run.ts';
import { inTurn, median } from './time.ts';

const CLOCKS = 20_000;
const ROUNDS = 5;
const AIM = 100_000;

/** Deadlines with their proof, beside the naive loop and the aim; and how long `gongkai/law` takes to load. */
export async function law(): Promise<readonly Figure[]> {
  const clocks = startingDays().map((start) => ({ start, consultations: consultations(start) }));
  const times = await inTurn(
    () => clocks.map((clock) => answerDue(clock, nationalCalendar)),
    () => clocks.map(({ start, consultations }) => naiveAnswerDue(start, 20, consultations)),
    ROUNDS,
  );
  const [ours, naive] = [CLOCKS / (times.ours / 1000), CLOCKS / (times.floor / 1000)];

  return [
    {
      what: 'answerDue with proof, a third of them with a consultation',
      ours: perSecond(ours),
      floor: `the naive loop ${perSecond(naive)}`,
      ratio: ours / naive,
      wanted: { atLeast: 1 },
    },
    {
      what: 'answerDue with proof, a core',
      ours: perSecond(ours),
      floor: perSecond(AIM),
      ratio: ours / AIM,
      wanted: { atLeast: 1 },
    },
    loadTime(),
  ];
}

/** Every weekday of the covered years, over and over. */
function startingDays(): readonly string[] {
  const days = schedules.flatMap(({ year }) =>
    year < 2020
      ? []
      : Array.from({ length: 300 }, (_, i) => Temporal.PlainDate.from(`${year}-01-01`).add({ days: i }).toString()),
  );
  return Array.from({ length: CLOCKS }, (_, i) => days[i % days.length] ?? '');
}

function consultations(start: string): readonly { sent: string; received: string; answered: string }[] {
  if (Number(start.slice(8)) % 3) return [];
  const later = (days: number) => Temporal.PlainDate.from(start).add({ days }).toString();
  return [{ sent: later(4), received: later(6), answered: later(20) }];
}

function perSecond(count: number): string {
  return `${Math.round(count).toLocaleString('en')} a second`;
}

function loadTime(): Figure {
  const load = (code: string) => {
    const started = performance.now();
    spawnSync(process.execPath, ['--input-type=module', '-e', code], { cwd: import.meta.dirname });
    return performance.now() - started;
  };
  const entry = JSON.stringify(new URL('../src/law/index.ts', import.meta.url).href);
  const [with_, without] = [`await import(${entry})`, ''].map((code) =>
    median(Array.from({ length: ROUNDS }, () => load(code))),
  );
  const [ours, floor] = [with_ ?? 0, without ?? 0];
  return {
    what: 'gongkai/law loaded',
    ours: `${ours.toFixed(0)} ms`,
    floor: `Node alone ${floor.toFixed(0)} ms`,
    ratio: ours / floor,
    wanted: { atMost: 8 },
  };
}

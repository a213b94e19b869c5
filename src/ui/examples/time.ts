import { nationalCalendar } from '#law/calendar/calendar';
import { answerDue } from '#law/regulation/art-33-answer';
import { clock } from '../clock.ts';
import { proofCalendar } from '../proof-calendar.ts';
import { timeline } from '../timeline.ts';
import type { Example } from './example.ts';

const consulted = answerDue(
  { start: '2026-03-02', consultations: [{ sent: '2026-03-09', answered: '2026-03-24' }] },
  nationalCalendar,
);

/** Limits of the law. */
export const time: readonly Example[] = [
  {
    element: '时钟',
    says: '一格一个工作日：蓝已用，灰剩余，虚线不计，红线期限',
    show: clock({
      proof: consulted.proof ?? [],
      due: consulted.value,
      today: '2026-03-27',
      unit: '个工作日',
      from: '收到',
    }),
  },
  {
    element: '经过',
    says: '实心已发生，空心进行中，红方块是法定期限',
    show: timeline([
      { time: '2026年3月2日', datetime: '2026-03-02', what: '网上提交' },
      { what: '拟定答复', more: '正在核对可以公开的部分。', state: 'now' },
      { time: '2026年3月30日', datetime: '2026-03-30', what: '最迟在这一天答复您', state: 'due' },
    ]),
  },
  { element: '逐日计算', says: '一月一张，数到的日子有号', show: proofCalendar(consulted.proof ?? []) },
];

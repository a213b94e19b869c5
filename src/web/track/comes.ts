import type { Day } from '#law/calendar/day';
import type { Due } from '#requests/deadlines';
import type { InfoRequest, RequestStateName } from '#requests/types';
import { inWords } from '#ui/day';
import type { Moment } from '#ui/timeline';

const now: Readonly<Partial<Record<RequestStateName, string>>> = {
  awaitingConfirmation: '等工作人员确认',
  filed: '等待登记',
  supplementing: '等您补正',
  sectionReview: '审核答复',
  secrecyReview: '审核答复',
  headReview: '审核答复',
  decided: '送达答复',
};

/** What is going on, and the last day of the law for it. No promise besides. */
export function comes(request: InfoRequest, due: Due | null, today: Day): readonly Moment[] {
  if (!due) return [];
  const what = due.kind === 'payment' ? '等您缴费' : (now[request.state] ?? '查找信息、拟定答复');
  return [{ what, state: 'now' }, last(request, due, today)];
}

function last({ extension }: InfoRequest, { kind, ruling }: Due, today: Day): Moment {
  const passed = ruling.value < today;
  const more = kind === 'answer' && !passed && !extension ? '仍有特殊原因需要延长的，会在此前书面告知。' : '';
  const what = passed ? `${lastDays[kind]}，已经过了` : lastDays[kind];
  return { time: inWords(ruling.value), datetime: ruling.value, what, more, state: 'due' };
}

const lastDays = {
  confirm: '最迟在这一天确认',
  register: '最迟在这一天答复您',
  answer: '最迟在这一天答复您',
  serve: '最迟在这一天答复您',
  supplement: '您最迟在这一天补正',
  payment: '您最迟在这一天缴费',
} as const;

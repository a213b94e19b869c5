import type { Act } from '#journal/types';
import { citationText } from '#law/citation';
import { type Measure, measures } from '#remedies/complaints/types';
import type { ComplaintAct } from '#remedies/complaints/workflow';
import { inWords } from '#ui/day';
import type { Moment } from '#ui/timeline';

/** What happened, oldest first, in citizens' words. What was decided is told with the answer. */
export function complaintMoments(acts: readonly Act[]): readonly Moment[] {
  const answered = acts.some(({ act }) => act === 'answer');
  return acts.flatMap((act) => {
    const what = tellings[act.act as ComplaintAct]?.(act, answered);
    return what ? [moment(act, what)] : [];
  });
}

function moment({ day, under }: Act, what: string): Moment {
  return { time: inWords(day), datetime: day, what, more: `依据${citationText(under)}` };
}

type Telling = (act: Act, answered: boolean) => string;

const tellings: Readonly<Partial<Record<ComplaintAct, Telling>>> = {
  lodge: () => '收到投诉',
  askAccount: ({ data }) => `要求被投诉机关在${inWords(String(data.until))}以前说明情况`,
  account: () => '被投诉机关说明了情况',
  decide: ({ data }, answered) => (answered ? `处理：${decided(data)}` : '作出处理'),
  answer: () => '答复您',
  reportDone: () => '被投诉机关报告已经整改',
  withdraw: () => '撤回投诉',
};

function decided({ measure, until }: Act['data']): string {
  return `${measures[measure as Measure]}${until ? `，期限为${inWords(String(until))}` : ''}`;
}

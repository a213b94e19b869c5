import { type Complaint, measures } from '#remedies/complaints/types';
import { inWords } from '#ui/day';
import type { Standing } from '../standing.ts';

/** What stands now, as the title of the page says it, and what that means for whoever complained. */
export function complaintStanding({ state, ended, decided, putRight }: Complaint): Standing {
  if (ended?.how === 'withdrawn') return { title: '您已经撤回投诉', says: `${inWords(ended.day)}撤回，不再处理。` };
  if (ended && decided)
    return { title: `已经答复：${measures[decided.measure]}`, says: whatFollows(decided, putRight) };
  switch (state) {
    case 'asked':
      return { title: '正在核查，已经要求被投诉机关说明情况', says: null };
    case 'accounted':
      return { title: '正在核查，被投诉机关已经说明情况', says: null };
    case 'decided':
      return { title: '已经处理，正在答复您', says: null };
    default:
      return { title: '已经收到，等待核查', says: null };
  }
}

function whatFollows({ until }: NonNullable<Complaint['decided']>, putRight: string | null): string | null {
  if (putRight) return `被投诉机关${inWords(putRight)}报告已经整改。`;
  return until ? `被投诉机关要在${inWords(until)}以前整改。` : null;
}

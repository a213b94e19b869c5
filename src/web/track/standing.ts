import type { Day } from '#law/calendar/day';
import { decisionOf } from '#law/regulation/art-36-39-decisions';
import type { Due } from '#requests/deadlines';
import type { InfoRequest } from '#requests/types';
import { inWords, shortDay } from '#ui/day';

/** What stands now, as the title of the page says it, and what that means for whoever asked. */
export interface Standing {
  readonly title: string;
  readonly says: string | null;
}

/** The conclusion first: where the request is, and by which day what must be done. */
export function standingOf(request: InfoRequest, due: Due | null, today: Day): Standing {
  if (request.ended && request.ended.how !== 'archived') return over(request);
  if (request.served) return { title: `已经答复，${inWords(request.served.day)}送达`, says: null };
  if (request.decision) return { title: '已经作出答复，正在送达', says: null };
  return running(request, due, today);
}

function over({ ended, number }: InfoRequest): Standing {
  const day = inWords(ended?.day ?? '');
  switch (ended?.how) {
    case 'lapsed':
      return { title: '逾期没有补正，不再办理', says: `${day}起不再办理。仍然需要的，可以重新提出申请。` };
    case 'unpaid':
      return { title: '逾期没有缴费，不再办理', says: `${day}起不再办理。仍然需要的，可以重新提出申请。` };
    case 'withdrawn':
      return { title: '您已经撤回申请', says: `${day}撤回。仍然需要的，可以重新提出申请。` };
    case 'split':
      return { title: '已经拆分，分别办理', says: '这份申请写了几件事，每一件单独登记、单独答复，期限从同一天起算。' };
    default:
      return {
        title: '这条记录已经作废',
        says: `${number ? '登记' : '收件'}重复，或者不是政府信息公开申请。有疑问的，请打电话问工作机构。`,
      };
  }
}

function running(request: InfoRequest, due: Due | null, today: Day): Standing {
  const day = due ? dayIn(due.ruling.value, today) : '';
  const late = due !== null && due.ruling.value < today;
  switch (due?.kind) {
    case 'confirm':
      return {
        title: '已经提交，等工作人员确认',
        says: `工作人员会打您留的电话，最迟${day}确认；确认之日是收到申请之日，从次日起计算期限。`,
      };
    case 'supplement':
      return late
        ? { title: `补正期限${day}已经过了`, says: '没有正当理由逾期不补正的，视为放弃申请。' }
        : {
            title: `请您在${day}以前补正`,
            says: '这段时间不计算答复期限，补正以后重新起算。没有正当理由逾期不补正的，视为放弃申请。',
          };
    case 'payment':
      return { title: `请您在${day}以前缴费`, says: '逾期没有缴费的，视为放弃申请。缴费以后重新计算期限。' };
  }
  if (late)
    return {
      title: `法定答复期限${day}已经过了`,
      says: '您可以投诉举报，也可以依法申请行政复议或者提起行政诉讼，办法见下面。',
    };
  if (request.reasons && !request.reasons.given) return { title: `请您说明理由，法定答复期限 ${day}`, says: null };
  const consulting = request.consultations.some(({ answered }) => !answered);
  return { title: `${consulting ? '正在征求意见' : '正在办理'}，法定答复期限 ${day}`, says: null };
}

/** The name of the decision that was served. */
export function resultOf({ decision }: InfoRequest): string | null {
  return decision ? decisionOf(decision.kind).label : null;
}

/** A day as a sentence has it; the year where it is another one. */
export function dayIn(day: Day, today: Day): string {
  return day.slice(0, 4) === today.slice(0, 4) ? shortDay(day) : inWords(day);
}

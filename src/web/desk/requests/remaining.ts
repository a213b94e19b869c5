import type { WorkCalendar } from '#law/calendar/calendar';
import type { Day } from '#law/calendar/day';
import { workdaysBetween } from '#law/calendar/workdays-between';
import { type Citation, citationText } from '#law/citation';
import { isLeftOut } from '#law/proof';
import { type DueKind, dueOf } from '#requests/deadlines';
import { isWaiting } from '#requests/row';
import type { InfoRequest } from '#requests/types';

/** How near a deadline is. */
export interface Remaining {
  readonly kind: DueKind;
  readonly due: Day;
  /** workdays after today, up to the last day; calendar days where the law counts those */
  readonly left: number;
  readonly used: number;
  /** workdays since the last day */
  readonly late: number;
  /** workdays that do not count */
  readonly out: number;
  readonly nearness: Nearness;
  /** 第三十三条第二款 */
  readonly under: string;
  /** the year whose holiday notice is still missing */
  readonly missing: string | null;
}

export const nearnesses = {
  now: '期限已过或者就在今天',
  soon: '5 个工作日以内',
  enough: '时间还够',
  stopped: '停计，等对方',
  none: '没有期限',
} as const;

export type Nearness = keyof typeof nearnesses;

const SOON_WORKDAYS = 5;

/** The deadline that runs for a request, seen from today; null where none does. */
export function remainingOf(request: InfoRequest, calendar: WorkCalendar, today: Day): Remaining | null {
  const running = dueOf(request, calendar);
  if (!running) return null;
  const { kind, ruling } = running;
  const due = ruling.value;
  const left = workdaysBetween(today, due, calendar).value;
  const counted = (ruling.proof ?? []).filter((day) => day.counted);
  return {
    kind,
    due,
    left: ruling.proof ? counted.filter(({ day }) => day > today).length : left,
    used: counted.filter(({ day }) => day <= today).length,
    late: workdaysBetween(due, today, calendar).value,
    out: (ruling.proof ?? []).filter(isLeftOut).length,
    nearness: nearnessOf(isWaiting(request), { due, today, left }),
    under: placesIn(ruling.because),
    missing: ruling.provisional?.missing ?? null,
  };
}

/** 第三十三条第二款、第三款: an article is said once where its paragraphs follow one another. */
function placesIn(because: readonly Citation[]): string {
  const places = because.map(citationText);
  const articleOf = (place = '') => /^第[一-龥]+?条/u.exec(place)?.[0] ?? ' ';
  return places
    .map((place, i) =>
      place.startsWith(articleOf(places[i - 1])) ? place.slice(articleOf(place).length) || place : place,
    )
    .join('、');
}

function nearnessOf(
  waits: boolean,
  { due, today, left }: { readonly due: Day; readonly today: Day; readonly left: number },
): Nearness {
  if (due <= today) return 'now';
  if (waits) return 'stopped';
  return left <= SOON_WORKDAYS ? 'soon' : 'enough';
}

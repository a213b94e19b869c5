import { html } from 'hono/html';
import { isLeftOut } from '#law/proof';
import type { DayOfProof } from '#law/ruling';
import { inWords, shortDay } from './day.ts';
import type { Content, Html } from './html.ts';

/** A deadline as its clock shows it: the proof from the trigger to the last day. */
export interface ClockShown {
  readonly proof: readonly DayOfProof[];
  readonly due: string;
  readonly today: string;
  /** 个工作日, or 日 for limits counted by the calendar */
  readonly unit: '个工作日' | '日';
  /** what the first day is, in short: 收到 */
  readonly from: string;
}

const MOST_CELLS = 70;

/** The statutory clock: what is left, and a cell for every day that counts or would have. */
export function clock(shown: ClockShown): Html {
  const { proof, due, from } = shown;
  const [first] = proof;
  return html`<div class="clock">
<p class="clock__left">${left(shown)}，法定期限 ${inWords(due)}</p>
${cells(shown)}
${first && html`<p class="days__ends"><span>${from} ${shortDay(first.day)}</span><span class="is-red">期限 ${shortDay(due)}</span></p>`}
</div>`;
}

function left({ proof, due, today, unit }: ClockShown): Content {
  if (today > due) return '已经期满';
  if (today === due) return '今天期满';
  const days = proof.filter(({ day, counted }) => counted && day > today).length;
  return html`还剩<b>${days}</b>${unit}`;
}

function cells(shown: ClockShown): Content {
  const drawn = shown.proof.filter((day) => day.counted || isLeftOut(day));
  if (drawn.length > MOST_CELLS || drawn.length < 2) return null;

  let count = 0;
  return html`<div class="days" role="img" aria-label="${inOneSentence(shown)}">${drawn.map((day) => {
    if (day.counted) count += 1;
    return html`<span class="${cellClass(day, shown.today)}" title="${shortDay(day.day)} ${day.counted ? `第${count}${shown.unit}` : '不计入'}"></span>`;
  })}</div>`;
}

function cellClass(day: DayOfProof, today: string): string {
  if (isLeftOut(day)) return 'p';
  if (day.day === today) return 't';
  return day.day < today ? 'u' : '';
}

function inOneSentence({ proof, due, today, unit }: ClockShown): string {
  const counted = proof.filter((day) => day.counted);
  const used = counted.filter(({ day }) => day <= today).length;
  const out = proof.filter(isLeftOut).length;
  const pause = out ? `；虚线格 ${out} 个，不计入期限` : '';
  return `共${counted.length}${unit}，已用${used}，剩余${counted.length - used}${pause}；红线为法定期限${inWords(due)}`;
}

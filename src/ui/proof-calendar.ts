import { html } from 'hono/html';
import { isLeftOut } from '#law/proof';
import type { DayOfProof } from '#law/ruling';
import type { Content, Html } from './html.ts';

const WEEK = ['一', '二', '三', '四', '五', '六', '日'] as const;
const PLAIN = ['工作日', '日历日'];

interface Numbered extends DayOfProof {
  /** which of the counted days it is */
  readonly no: number;
}

/** The proof as sheets of a calendar, a month each: counted days numbered, the others with their reason. */
export function proofCalendar(proof: readonly DayOfProof[]): Html {
  let no = 0;
  const numbered = proof.map((day) => ({ ...day, no: day.counted ? ++no : no }));
  const months = Map.groupBy(numbered, ({ day }) => day.slice(0, 7));
  const due = proof.at(-1)?.day ?? '';
  return html`<div class="months">${[...months].map(([month, days]) => sheet(month, days, due))}</div>`;
}

function sheet(month: string, days: readonly Numbered[], due: string): Html {
  const [year, of] = month.split('-').map(Number);
  return html`<table class="month"><caption>${year}年${of}月</caption>
<thead><tr>${WEEK.map((name) => html`<th scope="col"><span class="vh">星期</span>${name}</th>`)}</tr></thead>
<tbody>${weeks(days).map((week) => html`<tr>${week.map((day) => (day ? cell(day, due) : html`<td></td>`))}</tr>\n`)}</tbody></table>`;
}

/** The days in rows of seven from Monday, with nothing where the proof has no day. */
function weeks(days: readonly Numbered[]): readonly (readonly (Numbered | null)[])[] {
  const before = Temporal.PlainDate.from(days[0]?.day ?? '').dayOfWeek - 1;
  const cells = [...Array.from({ length: before }, () => null), ...days];
  const padded = [...cells, ...Array.from({ length: (7 - (cells.length % 7)) % 7 }, () => null)];
  return Array.from({ length: padded.length / 7 }, (_, row) => padded.slice(row * 7, row * 7 + 7));
}

function cell(day: Numbered, due: string): Html {
  return html`<td class="${cellClass(day, due)}"><b>${Number(day.day.slice(8))}</b><span>${words(day, due)}</span></td>`;
}

function cellClass(day: Numbered, due: string): string {
  if (day.day === due) return 'is-due';
  if (isLeftOut(day)) return 'is-out';
  return day.counted ? 'is-in' : '';
}

function words(day: Numbered, due: string): Content {
  const { counted, no, why } = day;
  const mark = counted ? `第${no}日` : short(why);
  const more = counted && !PLAIN.includes(why) ? html`<br>${short(why)}` : null;
  return html`${mark}${more}${day.day === due && html`<br>期满`}`;
}

/** Only what fits into a square: the festival, or the first words. */
function short(why: string): string {
  if (/^工作日，.*暂按此计$/.test(why)) return '暂定';
  const festival = /（([^）]+)）/.exec(why)?.[1];
  if (why.startsWith('调休上班')) return '调休';
  if (festival && /^(?:法定节假日|地方假日)/.test(why)) return festival;
  return why.split('，')[0]?.replace(/^征求.*$/, '不计入') ?? '';
}

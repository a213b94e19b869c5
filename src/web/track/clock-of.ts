import { html } from 'hono/html';
import type { Due } from '#requests/deadlines';
import type { InfoRequest } from '#requests/types';
import { clock } from '#ui/clock';
import { inWords } from '#ui/day';
import type { Content } from '#ui/html';
import { provisionalNotice } from '../law/reasons.ts';

/** The clock of the answer, with every day that counts; nothing while no such clock runs. */
export function clockOf(request: InfoRequest, due: Due | null, today: string): Content {
  if (!due || due.kind === 'confirm' || due.kind === 'serve') return null;
  const { value, proof = [] } = due.ruling;
  if (proof.length < 2)
    return html`<div class="panel"><div class="clock"><p class="clock__left">${left(value, today)}，${plain[due.kind]} ${inWords(value)}</p></div></div>`;

  const shown = clock({
    proof,
    due: value,
    today,
    unit: '个工作日',
    from: due.kind === 'payment' ? '通知' : since(request),
  });
  return html`${provisionalNotice(due.ruling)}<div class="panel">${shown}</div>`;
}

const plain = { register: '法定期限', answer: '法定期限', supplement: '补正期限', payment: '缴费期限' } as const;

/** A term that somebody set: days of the calendar. */
function left(value: string, today: string): Content {
  const { days } = Temporal.PlainDate.from(today).until(value);
  if (days > 0) return html`还剩<b>${days}</b>日`;
  return days === 0 ? '今天期满' : '已经期满';
}

/** What the first day of the clock is. */
function since({ again, fee, supplement }: InfoRequest): string {
  if (fee?.paid) return '缴费';
  if (supplement?.supplemented) return '补正';
  return again ? '责令重办' : '收到';
}

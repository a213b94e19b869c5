import { html } from 'hono/html';
import type { Day } from '#law/calendar/day';
import { citationText } from '#law/citation';
import type { Due } from '#remedies/deadlines';
import { shortDay } from '#ui/day';
import type { Content } from '#ui/html';

/** A deadline in a list: its day, what it is for, and the article. */
export function limit(due: Due | null, words: Readonly<Record<string, string>>, today: Day): Content {
  if (!due) return null;
  const { value, because, provisional } = due.ruling;
  const day = value < today ? html`<strong class="is-red">${shortDay(value)}已过</strong>` : shortDay(value);
  const more = [
    `${words[due.kind]}，${because.map(citationText).join('、')}`,
    provisional ? `暂定，等${provisional.missing}年放假通知` : '',
  ];
  return html`<span class="nowrap">${day}</span><br><small class="muted">${more.filter(Boolean).join('；')}</small>`;
}

import { html } from 'hono/html';
import type { Content, Html } from './html.ts';

/** One act, as the list of acts tells it. */
export interface LogEntry {
  /** in words: 1月9日 10:42 */
  readonly time: string;
  /** the same for machines: 2025-01-09, or an instant */
  readonly datetime: string;
  readonly what: Content;
  /** section and name, or 系统 */
  readonly who?: string;
  /** the article, as it is cited */
  readonly under?: string;
  readonly more?: Content;
  /** what is going on, or the limit of the law; absent: done */
  readonly state?: keyof typeof marks;
}

const marks = { done: 'done', now: '', due: 'due' } as const;

/** What happened, in the order it is given. */
export function logList(entries: readonly LogEntry[]): Html {
  return html`<ol class="timeline timeline--log">
${entries.map(entry)}</ol>`;
}

function entry({ time, datetime, what, who, under, more, state = 'done' }: LogEntry): Html {
  const line = [who, under && `依据${under}`].filter(Boolean).join('　');
  return html`<li${marks[state] && html` class="${marks[state]}"`}><time datetime="${datetime}">${time}</time><h3>${what}</h3>${(line || more) && html`<p>${line}${line && more && html`<br>`}${more}</p>`}</li>
`;
}

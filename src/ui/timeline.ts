import { html } from 'hono/html';
import type { Content, Html } from './html.ts';

/** One thing that happened, is going on, or has its last day. */
export interface Moment {
  /** in words: 2026年3月4日; absent where no day is known yet */
  readonly time?: string;
  /** the same for machines */
  readonly datetime?: string;
  readonly what: Content;
  readonly more?: Content;
  /** absent: done */
  readonly state?: keyof typeof marks;
}

const marks = { done: 'done', now: '', wait: 'wait', due: 'due' } as const;

/** What happened and what comes, for citizens: oldest first. Headings are of the third level. */
export function timeline(moments: readonly Moment[]): Html {
  return html`<ol class="timeline">
${moments.map(moment)}</ol>`;
}

function moment({ time, datetime, what, more, state = 'done' }: Moment): Html {
  return html`<li${marks[state] && html` class="${marks[state]}"`}>${time && html`<time datetime="${datetime ?? ''}">${time}</time>`}<h3>${what}</h3>${more && html`<p>${more}</p>`}</li>
`;
}

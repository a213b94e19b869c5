import { html } from 'hono/html';
import type { OwnRequest } from '#requests/queries/own';
import type { Html } from '#ui/html';
import { notice } from '#ui/notice';

/** What the newest notice of a kind asks, in its words. */
export function askedFor({ acts, told }: OwnRequest, notified: 'askToSupplement' | 'askForReasons'): Html {
  const newest = acts.findLast(({ act }) => act === notified);
  return notice('amber', html`<h2>工作机构要您做的</h2><p class="said">${told.get(newest?.version ?? 0) ?? ''}</p>`);
}

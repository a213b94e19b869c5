import { html, raw } from 'hono/html';
import type { Content, Html } from './html.ts';
import { icon } from './icons.ts';

/** What can be done now. */
export interface Action {
  /** the act: 延长期限 */
  readonly words: string;
  /** what it means, until when */
  readonly says: Content;
  /** the article, as it is cited: 第三十三条第二款 */
  readonly under?: string;
  /** the form or the link that does it */
  readonly does?: Content;
  readonly open?: boolean;
}

/** What cannot be done, and why. */
export interface LockedAction {
  readonly words: string;
  readonly why: Content;
  readonly under?: string;
}

/** An act that opens into its form. */
export function action({ words, says, under, does, open }: Action): Html {
  return html`<details class="action"${open && raw(' open')}><summary>${words}</summary>
<p>${says}${cited(under)}</p>
${does}</details>
`;
}

/** An act that is there to be seen, with the reason why it cannot be done. */
export function lockedAction({ words, why, under }: LockedAction): Html {
  return html`<div class="action"><span class="off">${icon('lock')} ${words}<span class="vh">（现在不能办）</span></span><p>${why}${cited(under)}</p></div>
`;
}

/** An article stays on one line; with the name of another law before it, it may be longer than a line. */
function cited(under: string | undefined): Content {
  if (!under) return null;
  return under.includes('《') ? `${under}。` : html`<span class="nowrap">${under}。</span>`;
}

import { html, raw } from 'hono/html';
import type { Content, Html } from './html.ts';

/** Names of what every form carries beside its questions. */
export const formFields = { csrf: 'csrf', key: 'key', seen: 'seen' } as const;

/** Where a form goes, and what it carries unseen. */
export interface Posted {
  readonly action: string;
  /** ties the form to the session it was given to */
  readonly csrf: string;
  /** the same form sent twice acts once */
  readonly key?: string;
  /** the version that was on the page, so that two people do not act over each other */
  readonly seen?: number;
}

export interface PostForm extends Posted {
  readonly files?: boolean;
  readonly body: Content;
}

export interface PressForm extends Posted {
  readonly words: string;
  /** looks like a link */
  readonly quiet?: boolean;
}

export interface Submit {
  /** the act and its object: 送审核, never 确定 */
  readonly words: string;
  /** the main button, at most one on a page; absent: it is */
  readonly plain?: boolean;
  /** as wide as the form */
  readonly wide?: boolean;
  /** why it cannot be pressed; printed beside it */
  readonly locked?: string;
  /** what stands beside it: another button, a link back, a remark */
  readonly beside?: Content;
}

/** A form that does something. What it carries unseen comes first: whatever is cut off of a form too long, that stays. */
export function postForm({ files, body, ...posted }: PostForm): Html {
  return html`<form class="stack" method="post" action="${posted.action}"${files && raw(' enctype="multipart/form-data"')}>
${carried(posted)}
${body}
</form>`;
}

/** One press and no question: a form that is a single button. */
export function pressForm({ words, quiet, ...posted }: PressForm): Html {
  return html`<form class="press" method="post" action="${posted.action}">${carried(posted)}<button class="${quiet ? 'linkbtn' : 'btn btn--s'}">${words}</button></form>`;
}

/** A form that only asks: what is chosen stands in the address. */
export function filters(action: string, controls: Content, cleared = action): Html {
  return html`<form class="filters" method="get" action="${action}">
${controls}
<p class="filters__go"><button class="btn">筛选</button><a class="btn btn--quiet" href="${cleared}">清除</a></p>
</form>`;
}

/** The same where something personal may be typed: it is posted, and the answer leads on to an address without it. */
export function postedFilters(
  { action, csrf }: Pick<Posted, 'action' | 'csrf'>,
  controls: Content,
  cleared: string,
): Html {
  return html`<form class="filters" method="post" action="${action}">
${controls}
${carried({ action, csrf })}
<p class="filters__go"><button class="btn">筛选</button><a class="btn btn--quiet" href="${cleared}">清除</a></p>
</form>`;
}

export function hiddenField(name: string, value: string | number): Html {
  return html`<input type="hidden" name="${name}" value="${value}">`;
}

/** The end of a form. */
export function submitRow({ words, plain, wide, locked, beside }: Submit): Html {
  const classes = ['btn', !plain && 'btn--primary', wide && 'btn--wide'].filter(Boolean).join(' ');
  return html`<div class="row"><button class="${classes}"${locked && raw(' disabled')}>${words}</button>${locked && html`<span class="small muted">${locked}</span>`}${beside}</div>`;
}

function carried({ csrf, key, seen }: Posted): Content {
  return [
    hiddenField(formFields.csrf, csrf),
    key !== undefined && hiddenField(formFields.key, key),
    seen !== undefined && hiddenField(formFields.seen, seen),
  ];
}

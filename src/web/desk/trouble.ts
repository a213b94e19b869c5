import { html } from 'hono/html';
import type { Asker } from '#agencies/types';
import type { Conflict, NotAllowed } from '#journal/types';
import { citationText } from '#law/citation';
import type { Content } from '#ui/html';
import { errorSummary, type Mistake, notice } from '#ui/notice';
import { moment } from './account/moment.ts';
import type { Desk } from './desk.ts';
import { wordsFor } from './people.ts';
import { saysOf } from './said.ts';

/** Why a form did nothing: what stands on top of the page, and what is wrong with which control. */
export interface Trouble {
  readonly status: number;
  readonly top: Content;
  readonly mistakes: readonly Mistake[];
}

export const none: Trouble = { status: 200, top: null, mistakes: [] };

const CONFLICT = 409;
const WRONG_FORM = 422;

/** Mistakes of whoever typed, found before anything was tried. */
export function mistaken(mistakes: readonly Mistake[], title = '没有办理，请先改正'): Trouble {
  return { status: WRONG_FORM, top: errorSummary(title, mistakes), mistakes };
}

/** What a command answered that did not do what was asked. */
export async function troubleOf(desk: Desk, asker: Asker, refusal: NotAllowed | Conflict): Promise<Trouble> {
  const { why } = refusal;
  if ('first' in refusal) return { status: CONFLICT, top: await conflict(desk, asker, refusal), mistakes: [] };
  if (why.field) return mistaken([{ field: why.field, says: why.says }]);

  const because = why.because.map(citationText).join('、');
  const top = notice('red', html`<h2>没有办理</h2><p>${why.says}${because && html`依据：${because}。`}</p>`);
  return { status: CONFLICT, top: html`<div role="alert">${top}</div>`, mistakes: [] };
}

/** What is wrong with one control. */
export function errorOf({ mistakes }: Trouble, field: string): string | undefined {
  return mistakes.find((mistake) => mistake.field === field)?.says;
}

async function conflict(desk: Desk, asker: Asker, { first }: Conflict): Promise<Content> {
  const who = (await wordsFor(desk, asker, [first.actor])).get(first.actor);
  const top = notice(
    'amber',
    html`<h2>没有办理：别人先办了</h2><p>您打开这一页以后，${who}在${moment(first.instant)}办理了“${saysOf(first)}”。下面是最新情况，您填的内容还在。看过以后仍要办理的，请再提交一次。</p>`,
  );
  return html`<div role="alert">${top}</div>`;
}

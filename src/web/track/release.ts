import { html } from 'hono/html';
import { citationText, regulation } from '#law/citation';
import { paths } from '#paths';
import { inWords } from '#ui/day';
import type { Content } from '#ui/html';
import { may } from './may.ts';
import type { TrackShown } from './page.ts';

/** 主动公开: what came of it, or the way to suggest it; nothing where nothing was given. */
export function releaseOf({ own, agency }: TrackShown): Content {
  const { request, acts, told } = own;
  const { number, released, takenDown, suggested, declined } = request.release ?? {};
  if (number && released && !takenDown)
    return html`<p>${inWords(released)}纳入主动公开，人人可以看：<a href="${paths.answer(agency.id, number)}">公开的内容</a>（${at}）。</p>`;
  if (suggested) return html`<p>${inWords(suggested)}提出了主动公开的建议，正等${agency.shortName}审核（${at}）。</p>`;

  const refusal = acts.findLast(({ act }) => act === 'declineRelease');
  if (declined && refusal)
    return html`<p>${inWords(declined)}告知：没有采纳主动公开的建议（${at}）。</p>
<blockquote class="quote said">${told.get(refusal.version) ?? ''}</blockquote>`;
  return html`${takenDown && html`<p>曾经纳入主动公开，${inWords(takenDown)}撤下。</p>`}
${
  may('suggestRelease', request) &&
  html`<p>认为涉及公众利益调整、需要公众广泛知晓或者需要公众参与决策的，可以建议向所有人公开（${at}）。</p>
<p class="row noprint"><a class="btn" href="${paths.releaseSuggestion}">建议主动公开</a></p>`
}`;
}

const at = citationText(regulation(44, 2));

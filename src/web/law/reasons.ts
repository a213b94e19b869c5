import { html } from 'hono/html';
import { citationText } from '#law/citation';
import { decisions } from '#law/decisions';
import type { Ruling } from '#law/ruling';
import type { Content, Html } from '#ui/html';
import { notice } from '#ui/notice';

/** The articles that a ruling rests on, and what it follows where they are silent. */
export function reasons({ because, interpreted = [] }: Ruling<unknown>): Html {
  return html`<dl class="due">
<dt>依据</dt><dd>${because.map(citationText).join('、')}</dd>
${interpreted.length > 0 && html`<dt>条文没有写明的</dt>${interpreted.map((id) => html`<dd>${decisions[id]}</dd>`)}`}
</dl>`;
}

/** That a result can still change, and until when. */
export function provisionalNotice({ provisional }: Ruling<unknown>): Content {
  if (!provisional) return null;
  return notice(
    'amber',
    html`<p>这是暂定的期限。还没有收录${provisional.missing}年的放假通知，法定节假日以外的放假和调休都没有计入；通知公布以后请重新计算。</p>`,
  );
}

import { html } from 'hono/html';
import type { Typed } from '#requests/application/check';
import { textField } from '#ui/field';
import type { Content, Html } from '#ui/html';
import { notice } from '#ui/notice';
import type { Offer } from './offers.ts';
import type { ErrorOf } from './part-who.ts';
import { names } from './typed.ts';

/** What was found of what is public already; null where nobody looked. */
export type Offers = { readonly offers: readonly Offer[]; readonly looked: boolean } | null;

/** 二、所需信息: its name, its number, or what it can be found by. Beside it, what is public already. */
export function partWhat({ wants }: Typed, error: ErrorOf, offers: Offers, action: string): Html {
  return html`${textField({
    id: 'wants',
    label: '您想要什么信息',
    hint: '写明名称、文号，或者方便我们查找的特征：什么事项、哪个年度、哪个乡镇。一份申请写一件事，办得更快。不用写用途。',
    value: wants,
    error: error('wants'),
  })}
<div class="offers" id="offers">${offered(offers)}</div>
<p class="row"><button class="btn" name="${names.look}" value="1" formaction="${action}#offers">看看有没有已经公开的</button></p>`;
}

function offered(offers: Offers): Content {
  if (offers?.offers.length)
    return notice(
      'blue',
      html`<h3>这些可能就是您要的，已经公开</h3>
<ul>${offers.offers.map(({ title, href, says }) => html`<li><a href="${href}">${title}</a>${says && html`<br><span class="small muted">“${says}”</span>`}</li>`)}</ul>`,
    );
  return offers?.looked ? notice('blue', '本站已经公开的内容里没有找到，请接着填写。') : null;
}

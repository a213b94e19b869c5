import { html } from 'hono/html';
import { kinds } from '#agencies/facts/agency-facts';
import type { Agency } from '#agencies/types';
import { emptyState } from '#ui/empty';
import { shortField } from '#ui/field-short';
import type { Content, Html } from '#ui/html';
import { sectionHead } from '#ui/panel';
import { officeFacts } from './beside.ts';

const MANY = 12;

export interface Choosing {
  /** those that are in use and match what was looked for */
  readonly agencies: readonly Agency[];
  /** all that are in use */
  readonly total: number;
  readonly sought: string;
}

/** What an agency is chosen for. */
export interface Purpose {
  /** the page on which it is chosen */
  readonly action: string;
  readonly leads: (agency: Agency) => { readonly href: string; readonly words: string };
  /** said while there is none */
  readonly none: string;
}

/** The agencies that are in use, kind by kind, each with its office and the way on. */
export function offices({ agencies, total, sought }: Choosing, purpose: Purpose): Html {
  return html`${(total > MANY || sought) && searchForm(sought, purpose)}
${groups(agencies, total, purpose)}`;
}

function searchForm(sought: string, { action }: Purpose): Html {
  return html`<form class="filters" method="get" action="${action}" role="search">
${shortField({ id: 'q', label: '机关名称', type: 'search', value: sought })}
<p class="filters__go"><button class="btn">查找机关</button>${sought && html`<a class="btn btn--quiet" href="${action}">全部</a>`}</p>
</form>`;
}

function groups(agencies: readonly Agency[], total: number, purpose: Purpose): Content {
  if (total === 0) return emptyState(purpose.none);
  if (agencies.length === 0) return emptyState('没有名称里有这几个字的机关。');

  const byKind = Map.groupBy(agencies, ({ kind }) => kind);
  return Object.entries(kinds).map(([kind, words]) => {
    const some = byKind.get(kind as Agency['kind']) ?? [];
    return (
      some.length > 0 &&
      html`<section aria-labelledby="h-${kind}">
${sectionHead(`h-${kind}`, words)}
<ul class="offices">${some.map((agency) => one(agency, purpose))}</ul>
</section>
`
    );
  });
}

function one(agency: Agency, { leads }: Purpose): Html {
  const { href, words } = leads(agency);
  return html`<li><h3>${agency.name}</h3>
${officeFacts(agency)}
<p><a class="btn" href="${href}">${words}</a></p></li>
`;
}

import { html } from 'hono/html';
import type { Act } from '#journal/types';
import { lettersSent, type Sent } from '#remedies/letters/issued';
import { shortDay } from '#ui/day';
import type { Content } from '#ui/html';
import { panel } from '#ui/panel';

/** 文书: every letter that was sent, as it was signed; nothing where none was. */
export function lettersPanel(
  sent: readonly Sent[],
  { path, aside }: { readonly path: (file: string) => string; readonly aside?: string },
): Content {
  if (!sent.length) return null;
  return panel({
    id: 'letters',
    title: '文书',
    ...(aside && { aside: html`<span class="muted">${aside}</span>` }),
    bare: true,
    body: html`<ul class="items">${sent.map(
      ({ version, day, name }) =>
        html`<li class="row row--between"><span>${name}　<span class="small muted">${shortDay(day)}</span></span><span class="row"><a href="${path(`${version}.docx`)}">Word</a><a href="${path(`${version}.pdf`)}">PDF</a></span></li>\n`,
    )}</ul>`,
  });
}

/** What is written to the agency complained about names nobody. */
export function toTheAgency(acts: readonly Act[]): readonly Sent[] {
  return lettersSent(acts).filter(({ kind }) => kind === 'accountRequest' || kind === 'supervisionNotice');
}

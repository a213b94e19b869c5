import { html } from 'hono/html';
import type { ActRule, ActTable } from '#agencies/act-rule';
import type { Content } from '#ui/html';
import { notice } from '#ui/notice';

/** Said above the page after an act was done. */
export function doneNotice({ says }: Pick<ActRule, 'says'>): Content {
  return html`<div role="status">${notice('green', html`<p>“${says}”已经办好，已经留痕。</p>`)}</div>`;
}

/** The same for the act that an address names; nothing where the table has none of that name. */
export function doneSays(table: ActTable, act: string | undefined): Content {
  const rule = Object.entries(table).find(([name]) => name === act)?.[1];
  return rule ? doneNotice(rule) : null;
}

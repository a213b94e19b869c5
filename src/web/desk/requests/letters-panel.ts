import { html } from 'hono/html';
import { paths } from '#paths';
import { letterKinds, letterSentBy } from '#requests/letters/kinds';
import { shortDay } from '#ui/day';
import type { Content } from '#ui/html';
import { panel } from '#ui/panel';
import type { CaseShown } from './shown.ts';

/** 文书: every letter that was sent, each as it was then; downloading one is recorded, because it names the applicant. */
export function lettersPanel({ of, agency, subject, mayReveal }: CaseShown): Content {
  const sent = of.acts.flatMap((act) => {
    const kind = act.act === 'draft' ? null : letterSentBy(act.act);
    return kind ? [{ version: act.version, day: act.day, name: letterKinds[kind].name }] : [];
  });
  if (!sent.length || !mayReveal) return null;
  const link = (version: number, ending: 'docx' | 'pdf', words: string) =>
    html`<a href="${paths.deskRequestLetter(agency.id, subject, version, ending)}">${words}</a>`;
  return panel({
    id: 'letters',
    title: '文书',
    aside: html`<span class="muted">下载会留痕</span>`,
    bare: true,
    body: html`<ul class="items">${sent.map(
      ({ version, day, name }) =>
        html`<li class="row row--between"><span>${name}　<span class="small muted">${shortDay(day)}</span></span><span class="row">${link(version, 'docx', 'Word')}${link(version, 'pdf', 'PDF')}</span></li>\n`,
    )}</ul>`,
  });
}

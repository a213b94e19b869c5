import { html } from 'hono/html';
import { paths } from '#paths';
import { givenBy } from '#requests/letters/given-files';
import { letterKinds, letterSentBy } from '#requests/letters/kinds';
import { shortDay } from '#ui/day';
import type { Content } from '#ui/html';
import { panel } from '#ui/panel';
import { fileLinks, filesGiven } from './draft-files.ts';
import type { CaseShown } from './shown.ts';

/** 文书: every letter that was sent, each as it was then; downloading one is recorded, because it names the applicant. */
export function lettersPanel(shown: CaseShown): Content {
  const { of, agency, subject, mayReveal } = shown;
  const sent = of.acts.flatMap((act) => {
    const kind = act.act === 'draft' ? null : letterSentBy(act.act);
    return kind
      ? [{ version: act.version, day: act.day, name: letterKinds[kind].name, files: filesGiven(shown, givenBy(act)) }]
      : [];
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
      ({ version, day, name, files }) =>
        html`<li class="row row--between"><span>${name}　<span class="small muted">${shortDay(day)}</span></span><span class="row">${link(version, 'docx', 'Word')}${link(version, 'pdf', 'PDF')}</span></li>\n${files.length > 0 && html`<li>附件：${fileLinks(shown, files)}</li>\n`}`,
    )}</ul>`,
  });
}

import { html } from 'hono/html';
import type { Act } from '#journal/types';
import { paths } from '#paths';
import { papersOf } from '#requests/commands/keep-papers';
import { givenBy } from '#requests/letters/given-files';
import { letterKinds, letterSentBy } from '#requests/letters/kinds';
import { shortDay } from '#ui/day';
import type { Content } from '#ui/html';
import { panel } from '#ui/panel';
import { fileLinks, filesAmong } from './draft-files.ts';
import type { CaseShown } from './shown.ts';

/** 文书: every letter that was sent, each as it was then, and what came back on paper; downloading is recorded. */
export function lettersPanel(shown: CaseShown): Content {
  const papers = shown.of.acts.map((act) => paperOf(shown, act)).filter(Boolean);
  if (!papers.length || !shown.mayReveal) return null;
  return panel({
    id: 'letters',
    title: '文书',
    aside: html`<span class="muted">下载会留痕</span>`,
    bare: true,
    body: html`<ul class="items">${papers}</ul>`,
  });
}

/** What an act left on paper: the letter that it sent, files that went with it, scans of what was signed or written. */
function paperOf(shown: CaseShown, act: Act): Content {
  const kind = act.act === 'draft' ? null : letterSentBy(act.act);
  const scans = filesAmong(shown.papers, papersOf(act));
  if (!kind && !scans.length) return null;

  const files = kind ? filesAmong(shown.given, givenBy(act)) : [];
  const name = kind ? letterKinds[kind].name : `第 ${Number(act.data.n)} 次征求意见的答复`;
  return html`<li class="row row--between"><span>${name}　<span class="small muted">${shortDay(act.day)}</span></span>${kind && downloads(shown, act)}</li>
${files.length > 0 && html`<li>附件：${fileLinks(shown, files)}</li>\n`}${scans.length > 0 && html`<li>扫描件：${fileLinks(shown, scans)}</li>\n`}`;
}

function downloads({ agency, subject }: CaseShown, { version }: Act): Content {
  const link = (ending: 'docx' | 'pdf', words: string) =>
    html`<a href="${paths.deskRequestLetter(agency.id, subject, version, ending)}">${words}</a>`;
  return html`<span class="row">${link('docx', 'Word')}${link('pdf', 'PDF')}</span>`;
}

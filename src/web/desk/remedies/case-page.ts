import { html } from 'hono/html';
import { paths } from '#paths';
import { lettersSent } from '#remedies/letters/issued';
import type { Kind } from '#remedies/subject/kinds';
import { crumbs } from '#ui/crumbs';
import type { Content } from '#ui/html';
import { tag } from '#ui/tag';
import { workHead } from '#ui/work-head';
import { actsPanel } from './acts-panel.ts';
import { clockPanel } from './clock-panel.ts';
import { factsPanel } from './facts-panel.ts';
import { lettersPanel } from './letters/letters-panel.ts';
import { previewPanel } from './letters/preview.ts';
import { logPanel } from './log-panel.ts';
import type { CaseShown } from './shown.ts';

/** One case: what it is about, how much time is left, what can be done now, what happened. */
export function casePage<K extends Kind>(shown: CaseShown<K>): Content {
  const { kindDesk, around, one, subject, who, sent, says } = shown;
  const number = subject.replace(/^\w+\//, '');
  const facts = html`${kindDesk.title} ${number}　${who}　${tag(...kindDesk.stateOf(one))}`;
  return html`${crumbs([{ words: kindDesk.title, href: paths.deskCases(around.agency.id, kindDesk.section) }], number)}
${sent?.trouble.top}
${says}
${workHead({ title: kindDesk.nameOf(one), says: facts })}
<div class="cols cols--wide aside-first">
<div>
${sent?.written && previewPanel(sent.word, sent.written)}
${factsPanel(shown)}
${logPanel(shown)}
</div>
<div>
${clockPanel(shown)}
${letters(shown)}
${actsPanel(shown)}
${shown.beside}
</div>
</div>`;
}

/** 文书, for whoever may open what is sealed. */
function letters<K extends Kind>({ acts, mayReveal, around, kindDesk, subject }: CaseShown<K>): Content {
  const path = (file: string) => paths.deskCaseLetter(around.agency.id, kindDesk.section, subject, file);
  return mayReveal && lettersPanel(lettersSent(acts), { path, aside: '写给个人的，下载会留痕' });
}

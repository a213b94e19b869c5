import { html } from 'hono/html';
import { numberOf } from '#requests/ids';
import { applicantKinds } from '#requests/types';
import { crumbs } from '#ui/crumbs';
import type { Content } from '#ui/html';
import { workHead } from '#ui/work-head';
import { actsPanel } from './acts-panel.ts';
import { clockPanel } from './clock-panel.ts';
import { draftPanel } from './draft-panel.ts';
import { factsPanel } from './facts-panel.ts';
import { lettersPanel } from './letters-panel.ts';
import { logPanel } from './log-panel.ts';
import { asTitle } from './opened.ts';
import { releasePanel } from './release-panel.ts';
import type { CaseShown } from './shown.ts';
import { similarPanel } from './similar.ts';
import { stateTag } from './states.ts';
import { walkLinks } from './walk.ts';

/** One request: what is asked, how much time is left, what can be done now, what happened. */
export function casePage(shown: CaseShown): Content {
  const { agency, of, name, wants, people, sent, says, similar } = shown;
  const { request } = of;
  const number = numberOf(agency, request);
  const owner = request.owner ? `承办：${people.get(request.owner) ?? ''}` : '还没有人承办';
  const facts = html`${number}　${name}（${applicantKinds[request.applicant]}）　${owner}　${stateTag(request)}`;
  return html`<div class="crumbs__line">${crumbs([{ words: '依申请公开', href: shown.walk.list }], number)}${walkLinks(shown.walk)}</div>
${sent?.trouble.top}
${says}
${workHead({ title: asTitle(wants), says: facts })}
<div class="cols cols--wide aside-first">
<div>
${factsPanel(shown)}
${similarPanel(similar, agency)}
${draftPanel(shown)}
${releasePanel(shown)}
${logPanel(shown)}
</div>
<div>
${clockPanel(shown)}
${actsPanel(shown)}
${lettersPanel(shown)}
${shown.cases}
</div>
</div>`;
}

import { html } from 'hono/html';
import type { Agency } from '#agencies/types';
import type { Day } from '#law/calendar/day';
import { citationText } from '#law/citation';
import { paths } from '#paths';
import { dueOf } from '#remedies/complaints/deadlines';
import type { Part } from '#remedies/complaints/part';
import { grounds, measures } from '#remedies/complaints/types';
import { complaintActs } from '#remedies/complaints/workflow';
import type { Sent } from '#remedies/letters/issued';
import { action, lockedAction } from '#ui/action';
import { crumbs } from '#ui/crumbs';
import { inWords } from '#ui/day';
import { emptyState } from '#ui/empty';
import { postForm, submitRow } from '#ui/form';
import type { Content } from '#ui/html';
import { keyValues } from '#ui/key-values';
import type { Entry } from '#ui/metatable';
import { panel } from '#ui/panel';
import { tag } from '#ui/tag';
import { workHead } from '#ui/work-head';
import { blank } from '../../posted.ts';
import { none } from '../../trouble.ts';
import { chosenIn, papersAsked } from '../case-papers.ts';
import { lettersPanel } from '../letters/letters-panel.ts';
import type { SentForm } from '../shown.ts';
import type { PartForm } from './part-forms.ts';
import { partState, partWords } from './part-state.ts';

export interface PartShown {
  readonly agency: Agency;
  readonly part: Part;
  /** the name of the 主管部门 */
  readonly supervisor: string;
  readonly today: Day;
  /** what whoever looks may ever do */
  readonly mine: readonly PartForm[];
  readonly csrf: string;
  readonly key: string;
  readonly sent: SentForm | null;
  readonly says: Content;
  readonly letters: readonly Sent[];
}

/** What the agency is asked and told, its account, and what it can do now; not who complained. */
export function partPage(shown: PartShown): Content {
  const { agency, part, supervisor, sent, says } = shown;
  const number = `${supervisor} ${part.subject.replace('complaint/', '')}`;
  return html`${crumbs([{ words: '被投诉', href: paths.deskParts(agency.id) }], number)}
${sent?.trouble.top}
${says}
${workHead({ title: `被投诉：${grounds[part.one.ground]}`, says: html`${number}　${tag(...partState(part.one))}` })}
<div class="cols cols--wide aside-first">
<div>${panel({ id: 'asked', title: '主管部门要求的', body: keyValues(facts(part)) })}</div>
<div>${lettersPanel(shown.letters, { path: (file) => paths.deskPartLetter(agency.id, part.agency, part.subject, file) })}
${panel({ id: 'acts', title: '现在可以做', bare: true, body: acts(shown) })}</div>
</div>`;
}

function facts({ one, question, account, order }: Part): readonly Entry[] {
  const { asked, accounted, decided, putRight, request } = one;
  const due = dueOf(one);
  const lines: readonly (Entry | false | null)[] = [
    request !== null && ['涉及的申请', `收件 ${request.replace('request/', '')}`],
    asked !== null && ['要求说明', `${inWords(asked.day)}：${question}`],
    accounted !== null && ['本机关的说明', `${inWords(accounted.day)}：${account}`],
    decided !== null && ['处理', `${inWords(decided.day)}：${measures[decided.measure]}`],
    decided !== null && ['查明的情况和意见', order],
    putRight !== null && ['报告整改', inWords(putRight)],
    due && [
      '期限',
      `${partWords[due.kind]} ${inWords(due.ruling.value)}　${due.ruling.because.map(citationText).join('、')}`,
    ],
  ];
  return lines.filter((line) => line !== false && line !== null);
}

function acts(shown: PartShown): Content {
  const { mine, part } = shown;
  if (!mine.length) return emptyState('这一步不由您办。');
  return mine.map((form) => {
    const rule = complaintActs[form.act];
    const under = citationText(rule.under);
    const open = (rule.from as readonly string[]).includes(part.one.state);
    const why = open ? form.hinders(part.one) : `现在是“${partState(part.one)[1]}”，不用办。`;
    if (why) return lockedAction({ words: rule.says, why, under });
    const does = actForm(shown, form);
    return action({ words: rule.says, says: form.says, under, open: shown.sent?.word === form.word, does });
  });
}

function actForm({ agency, part, today, csrf, key, sent }: PartShown, form: PartForm): Content {
  const { word, asks, button, files } = form;
  const mine = sent?.word === word ? sent : null;
  const about = { word, one: part.one, today, typed: mine?.form ?? blank, trouble: mine?.trouble ?? none };
  return postForm({
    action: paths.deskPartAct(agency.id, part.agency, part.subject, word),
    csrf,
    key: `${key}-${word}`,
    seen: part.one.version,
    ...(files && { files: true }),
    body: html`${asks(about)}${files && papersAsked(files, { ...about, chosen: chosenIn(sent, word) })}${submitRow({ words: button, plain: true })}`,
  });
}

import { html } from 'hono/html';
import { complainantActs } from '#agencies/workflow';
import type { Act } from '#journal/types';
import { paths } from '#paths';
import { dueOf } from '#remedies/complaints/deadlines';
import { type Complaint, grounds, type Measure, measures } from '#remedies/complaints/types';
import { complaintActs } from '#remedies/complaints/workflow';
import { numberOf } from '#remedies/subject/numbers';
import { inWords } from '#ui/day';
import type { Content } from '#ui/html';
import type { Entry } from '#ui/metatable';
import type { Tone } from '#ui/tag';
import type { Around, KindDesk } from '../kind-desk.ts';
import { complaintForms } from './complaint-forms.ts';
import { lodgeForm } from './lodge-form.ts';

/** 投诉, as the 主管部门 handles it. */
export const complaintDesk: KindDesk<'complaint'> = {
  kind: 'complaint',
  section: 'complaints',
  title: '投诉',
  oneOf: '这件投诉',
  acts: complaintActs,
  forms: complaintForms,
  beginning: lodgeForm,
  reveals: complainantActs.reveal,
  who: 'name',
  closed: ['name', 'phone', 'mail', 'address'],
  states: {
    received: ['amber', '待处理'],
    asked: ['blue', '等被投诉机关说明'],
    accounted: ['amber', '已说明，待处理'],
    decided: ['amber', '待答复投诉人'],
    closed: ['plain', '已办结'],
  },
  stateOf: complaintState,
  dueWords: { account: '被投诉机关说明情况', rectification: '被投诉机关整改' },
  waits: { for: 'rectification', words: '待整改' },
  dueOf,
  nameOf: ({ ground }) => `投诉：${grounds[ground]}`,
  facts,
  saidBy,
  listed: { entry: 'what', words: '投诉的事实和要求' },
  about: { words: '被投诉机关', show: ({ about }, { agencyName }) => agencyName(about) },
  empty: '没有投诉。',
};

export const endings = { answered: '已答复', withdrawn: '已撤回' } as const;

/** How a complaint stands, in words. */
export function complaintState({ state, ended, decided, putRight }: Complaint): readonly [Tone, string] {
  if (!ended) return complaintDesk.states[state];
  if (decided?.until && !putRight) return ['amber', '待整改'];
  return ['plain', endings[ended.how]];
}

function facts(one: Complaint, { agency, agencyName }: Around): readonly Entry[] {
  const { begun, about, request, asked, accounted, decided, putRight, ended } = one;
  const lines: readonly (Entry | false)[] = [
    ['编号', numberOf(agency, 'complaint', one)],
    ['收到', inWords(begun)],
    ['被投诉机关', html`${agencyName(about)}　${casesOf(about)}`],
    request !== null && ['它的申请', `收件 ${request.replace('request/', '')}`],
    asked !== null && ['要求说明', `${inWords(asked.day)}，期限 ${inWords(asked.until)}`],
    accounted !== null && ['说明', inWords(accounted.day)],
    decided !== null && ['处理', `${measures[decided.measure]}，${inWords(decided.day)}`],
    decided?.until != null && ['整改', putRight ? `${inWords(putRight)}报告` : `期限 ${inWords(decided.until)}`],
    ended !== null && ['结果', `${endings[ended.how]}，${inWords(ended.day)}`],
  ];
  return lines.filter((line) => line !== false);
}

/** What the 主管部门 may look at beside it. */
function casesOf(agency: string): Content {
  return html`<a href="${paths.deskCases(agency, 'remedies')}">它的复议诉讼</a>　<a href="${paths.deskCases(agency, 'corrections')}">它的更正</a>`;
}

function saidBy({ act, data }: Act): string {
  if (act === 'askAccount') return `期限 ${inWords(String(data.until))}`;
  if (act !== 'decide') return '';
  const until = data.until ? `，期限 ${inWords(String(data.until))}` : '';
  return `${measures[data.measure as Measure]}${until}`;
}

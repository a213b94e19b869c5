import { html } from 'hono/html';
import { calendarFor } from '#agencies/calendar';
import { personActs } from '#agencies/workflow';
import type { Act } from '#journal/types';
import { dueOf } from '#remedies/corrections/deadlines';
import { type Correction, endings } from '#remedies/corrections/types';
import { correctionActs } from '#remedies/corrections/workflow';
import { numberOf } from '#remedies/subject/numbers';
import { inWords } from '#ui/day';
import type { Entry } from '#ui/metatable';
import type { Around, KindDesk } from '../kind-desk.ts';
import { correctionForms, transfers, unfounded } from './correction-forms.ts';
import { demandForm } from './demand-form.ts';

/** 更正. */
export const correctionDesk: KindDesk<'correction'> = {
  kind: 'correction',
  section: 'corrections',
  title: '更正',
  oneOf: '这件更正要求',
  acts: correctionActs,
  forms: correctionForms,
  beginning: demandForm,
  reveals: personActs.reveal,
  who: 'name',
  closed: ['name', 'idNumber', 'phone', 'address'],
  states: {
    demanded: ['amber', '待审核'],
    foundTrue: ['amber', '属实，待更正'],
    unfounded: ['amber', '不属实，待告知'],
    notOurs: ['amber', '不属于本机关，待告知'],
    closed: ['plain', '已办结'],
  },
  stateOf: ({ state, ended }) => (ended ? ['plain', endings[ended.how]] : correctionDesk.states[state]),
  dueWords: { correction: '办结更正要求' },
  dueOf: (one, agency) => dueOf(one, agency.correctionWorkdays ?? null, calendarFor(agency)),
  nameOf: () => '要求更正',
  facts,
  saidBy,
  listed: { entry: 'record', words: '不准确的记录' },
  about: {
    words: '涉及的申请',
    show: ({ about }, { requestLink }) => (about ? requestLink(about) : html`<span class="muted">没有</span>`),
  },
  empty: '没有更正要求。',
};

function facts(one: Correction, { agency, requestLink }: Around): readonly Entry[] {
  const { begun, about, ended } = one;
  const lines: readonly (Entry | false)[] = [
    ['编号', numberOf(agency, 'correction', one)],
    ['提出', inWords(begun)],
    about !== null && ['申请', requestLink(about)],
    !ended && !agency.correctionWorkdays && ['期限', '法律没有规定，本机关也没有自己规定'],
    ended !== null && ['结果', `${endings[ended.how]}，${inWords(ended.day)}`],
  ];
  return lines.filter((line) => line !== false);
}

function saidBy({ act, data }: Act): string {
  if (act === 'transfer') return transfers[data.how as keyof typeof transfers];
  if (act !== 'findUnfounded') return '';
  const why = Object.keys(unfounded).find((name) => data[name] === false);
  return why ? unfounded[why as keyof typeof unfounded] : '';
}

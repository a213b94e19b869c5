import { html } from 'hono/html';
import { calendarFor } from '#agencies/calendar';
import { personActs } from '#agencies/workflow';
import type { Act } from '#journal/types';
import { paths } from '#paths';
import { amendable } from '#remedies/commands/amend';
import { annulReasons } from '#remedies/commands/annul';
import { appealDueOf, dueOf, repliedInTime } from '#remedies/deadlines';
import { contested, procedures, type Remedy, reviewResults, suitResults, ways } from '#remedies/types';
import { type RemedyAct, remedyActs } from '#remedies/workflow';
import { inWords, shortDay } from '#ui/day';
import type { Entry } from '#ui/metatable';
import type { ActForm } from '../act-form.ts';
import type { Around, KindDesk } from '../kind-desk.ts';
import { appellants, deciding } from './deciding.ts';
import { mending } from './mending.ts';
import { noticeForm } from './notice-form.ts';
import { replying } from './replying.ts';

/** Every act on a review or suit with its form: an act without an entry does not compile. `null`: none about one does it. */
export const remedyForms = { ...replying, ...deciding, ...mending, notice: null } as const satisfies Readonly<
  Record<RemedyAct, ActForm<'remedy'> | null>
>;

/** 复议诉讼. */
export const remedyDesk: KindDesk<'remedy'> = {
  kind: 'remedy',
  section: 'remedies',
  title: '复议诉讼',
  oneOf: '这件复议、诉讼',
  acts: remedyActs,
  forms: remedyForms,
  beginning: noticeForm,
  reveals: personActs.reveal,
  who: 'who',
  closed: ['who'],
  states: {
    noticed: ['amber', '待答复'],
    responded: ['plain', '已答复，等结果'],
    appealed: ['blue', '第二审'],
    decided: ['amber', '已有结果，待归档'],
    closed: ['plain', '已归档'],
    annulled: ['plain', '已作废'],
  },
  stateOf: (one) => (one.state === 'noticed' && one.responded ? ['blue', '等结果'] : remedyDesk.states[one.state]),
  dueWords: { reply: '答复复议机关', defence: '答辩、提交证据' },
  dueOf: (one, agency) => dueOf(one, calendarFor(agency)),
  nameOf: ({ way, contested: what }) => `${ways[way]}：${contested[what]}`,
  facts,
  saidBy,
  listed: { entry: 'caseNumber', words: '案号' },
  about: {
    words: '争议的申请',
    show: ({ about }, { requestLink }) => (about ? requestLink(about) : html`<span class="muted">没有</span>`),
  },
  empty: '没有登记过复议、诉讼。',
};

const results: Readonly<Record<string, string>> = { ...suitResults, ...reviewResults };

function facts(one: Remedy, { agency, requestLink }: Around): readonly Entry[] {
  const { procedure, received, responded, hearings, instance, counted, redo, after, about } = one;
  const inTime = repliedInTime(one, calendarFor(agency));
  const appealDue = appealDueOf(one, calendarFor(agency));
  const lines: readonly (Entry | false | null)[] = [
    procedure !== null && ['程序', procedures[procedure]],
    about !== null && ['申请', requestLink(about)],
    after !== null && [
      '以前的复议',
      html`<a href="${paths.deskCase(agency.id, 'remedies', after)}">${after.replace('remedy/', '')}</a>`,
    ],
    ['收到通知', inWords(received)],
    responded !== null && ['答复、答辩', `${inWords(responded)}，${inTime ? '在期限以内' : '超过期限'}`],
    hearings.length > 0 && ['听取意见、开庭', hearings.map(shortDay).join('、')],
    one.way !== 'review' && ['审级', instance === 2 ? '第二审' : '第一审'],
    counted !== null && ['结果', `${results[counted.result]}，${inWords(counted.day)}收到`],
    appealDue !== null && one.instance === 1 && ['可以上诉', `到 ${inWords(appealDue.value)}`],
    redo !== null && [
      '责令',
      `${redo.until ? `${inWords(redo.until)}以前` : '没有写明期限'}，${shortDay(redo.day)}记录`,
    ],
  ];
  return lines.filter((line) => line !== false && line !== null);
}

function saidBy({ act, data }: Act): string {
  const text = (name: string) => String(data[name] ?? '');
  const says: Readonly<Record<string, () => string>> = {
    hear: () => inWords(text('on')),
    noteOutcome: () => results[text('result')] ?? '',
    appeal: () => `${appellants[text('by') as keyof typeof appellants]}上诉`,
    orderRedo: () => (data.until ? `${inWords(text('until'))}以前` : '没有写明期限'),
    amend: () =>
      `${amendable[text('field') as keyof typeof amendable]}：${valueWords(text('old'))} 改为 ${valueWords(text('now'))}`,
    annul: () => annulReasons[text('reason') as keyof typeof annulReasons],
  };
  return says[act]?.() ?? '';
}

const values: Readonly<Record<string, string>> = { ...ways, ...procedures, ...contested, ...results };

/** A code of any fact in words; a day as it is. */
function valueWords(code: string): string {
  return values[code] ?? (code || '没有');
}

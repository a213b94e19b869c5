import { html } from 'hono/html';
import { type Appeal, appeal } from '#remedies/commands/appeal';
import { close } from '#remedies/commands/close';
import { type NoteOutcome, noteOutcome } from '#remedies/commands/note-outcome';
import { orderOf, orderRedo } from '#remedies/commands/order-redo';
import { remand } from '#remedies/commands/remand';
import { type Remedy, reviewResults, suitResults } from '#remedies/types';
import { controlsOf } from '../../requests/asks.ts';
import { type ActForm, givenIn } from '../act-form.ts';

/** 上诉人, 原告 or the agency. */
export const appellants = { plaintiff: '原告', agency: '本机关' } as const;

/** What a review or a suit can end with now. */
export function resultsOf({ way, instance }: Pick<Remedy, 'way' | 'instance'>): Readonly<Record<string, string>> {
  if (way === 'review') return reviewResults;
  return instance === 2 ? { affirmed: '驳回上诉，维持原判', ...suitResults } : suitResults;
}

/** From the decision or judgment to the archive. */
export const deciding = {
  noteOutcome: {
    word: 'outcome',
    fields: ['result', 'words', 'day'],
    says: '收到复议决定书、判决书、裁定书的，记录结果。年度报告表四按它计数。',
    button: '记录结果',
    files: '决定书、判决书的扫描件',
    asks: (asks) => {
      const { choice, words, date } = controlsOf(asks);
      return html`${choice('result', '结果', resultsOf(asks.one))}
${words('words', '决定、判决的内容')}
${date('day', '收到文书之日')}`;
    },
    does: (registry, on, sent) => {
      const { form } = sent;
      const result = form.text('result') as NoteOutcome['result'];
      return noteOutcome(registry, { ...on, ...givenIn(sent), result, words: form.text('words') });
    },
  },
  orderRedo: {
    word: 'order',
    fields: ['until'],
    says: '决定、判决责令重新作出或者履行的，记录期限，接着在这一页重新办理那件申请。',
    button: '记录责令',
    hinders: (one) => {
      if (!orderOf(one)) return '只有撤销和责令履行的，才有重新办理。';
      return one.about ? null : '这件复议、诉讼没有对应的申请。';
    },
    asks: (asks) => controlsOf(asks).date('until', '责令的期限', '决定、判决没有写明期限的，空着。', ''),
    does: (registry, on, { form }) => orderRedo(registry, { ...on, until: form.text('until') || null }),
  },
  appeal: {
    word: 'appeal',
    fields: ['by', 'body', 'caseNumber', 'day'],
    says: '第二审和第一审是同一件，第二审有结果以前按尚未审结计数。',
    button: '记录上诉',
    hinders: ({ way, instance }) => {
      if (way === 'review') return '对复议决定不服的，起诉以后另行登记为复议后起诉。';
      return instance === 2 ? '这件诉讼已经是第二审。' : null;
    },
    asks: (asks) => {
      const { radio, line, date } = controlsOf(asks);
      return html`${radio('by', '谁上诉', appellants)}
${line('body', '第二审人民法院')}
${line('caseNumber', '第二审案号', '还没有收到的可以空着。')}
${date('day', '上诉之日')}`;
    },
    does: (registry, on, sent) => {
      const { form } = sent;
      const given = { ...givenIn(sent), body: form.text('body'), caseNumber: form.text('caseNumber') };
      return appeal(registry, { ...on, ...given, by: form.text('by') as Appeal['by'] });
    },
  },
  remand: {
    word: 'remand',
    fields: ['day'],
    says: '第二审发回重审的，重新由第一审人民法院审理。',
    button: '记录发回重审',
    asks: (asks) => controlsOf(asks).date('day', '收到裁定之日'),
    does: (registry, on, sent) => remand(registry, { ...on, ...givenIn(sent) }),
  },
  close: {
    word: 'closing',
    fields: [],
    says: '材料齐全，案件办结。',
    button: '结案归档',
    does: close,
  },
} as const satisfies Readonly<Record<string, ActForm<'remedy'>>>;

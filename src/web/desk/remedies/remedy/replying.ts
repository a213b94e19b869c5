import { html } from 'hono/html';
import { handIn } from '#remedies/commands/hand-in';
import { hear } from '#remedies/commands/hear';
import { respond } from '#remedies/commands/respond';
import { controlsOf } from '../../requests/asks.ts';
import { type ActForm, givenIn } from '../act-form.ts';

/** Before a decision: what the agency says, hands in, and is heard about. */
export const replying = {
  respond: {
    word: 'reply',
    fields: ['reply', 'day'],
    says: '复议写书面答复，诉讼写答辩状。过了期限的也照实记录。',
    button: '记录答复、答辩',
    files: '答复书、答辩状的扫描件',
    asks: (asks) => {
      const { words, date } = controlsOf(asks);
      return html`${words('reply', '答复、答辩的要点', '附了文书的可以不写。')}${date('day', '提交之日')}`;
    },
    does: (registry, on, sent) => respond(registry, { ...on, ...givenIn(sent), reply: sent.form.text('reply') }),
  },
  handIn: {
    word: 'evidence-lists',
    fields: ['list', 'day'],
    says: '提交了哪些证据、依据，一次记一条。证据材料可以在这一页下载。',
    button: '记录提交的证据',
    files: '提交的证据的扫描件',
    asks: (asks) => {
      const { words, date } = controlsOf(asks);
      return html`${words('list', '证据、依据')}${date('day', '提交之日')}`;
    },
    does: (registry, on, sent) => handIn(registry, { ...on, ...givenIn(sent), list: sent.form.text('list') }),
  },
  hear: {
    word: 'hearings',
    fields: ['on', 'remarks'],
    says: '听取意见、听证、开庭的日期，还没有到的也可以先记。',
    button: '记录日期',
    asks: (asks) => {
      const { words, date } = controlsOf(asks);
      return html`${date('on', '哪一天', undefined, '')}${words('remarks', '情况')}`;
    },
    does: (registry, on, { form }) => hear(registry, { ...on, on: form.text('on'), remarks: form.text('remarks') }),
  },
} as const satisfies Readonly<Record<string, ActForm<'remedy'>>>;

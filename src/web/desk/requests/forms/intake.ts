import { html } from 'hono/html';
import { askToSupplement } from '#requests/commands/ask-to-supplement';
import { assign } from '#requests/commands/assign';
import { confirm } from '#requests/commands/confirm';
import { register } from '#requests/commands/register';
import { split } from '#requests/commands/split';
import { supplement } from '#requests/commands/supplement';
import { withdraw } from '#requests/commands/withdraw';
import { type ActForm, dayIn } from '../act-form.ts';
import { controlsOf } from '../asks.ts';

/** From the arrival to the registration, and what is asked of the applicant. */
export const intake = {
  confirm: {
    word: 'confirmation',
    fields: ['day'],
    says: '双方确认之日是收到申请之日，期限从这一天起算。网上提交和传真的，申请人提交就是他的确认。',
    button: '确认收到',
    asks: (asks) => controlsOf(asks).date('day', '确认之日'),
    does: (registry, on, sent) => confirm(registry, { ...on, ...dayIn(sent) }),
  },
  register: {
    word: 'registration',
    fields: [],
    says: '编登记号，由您承办，出具登记回执。',
    button: '登记',
    does: register,
  },
  split: {
    word: 'parts',
    fields: ['wants'],
    says: '一件里有几项互不相干的内容时，登记以前拆开。每一项是一件，收到之日不变；原来的一件不再计数。',
    button: '拆分',
    sure: '确认拆分，知道原来的一件就此办结',
    asks: (asks) => controlsOf(asks).words('wants', '拆成哪几项', '一行一项，至少两项。', asks.wants),
    does: (registry, on, { form }) => split(registry, { ...on, wants: linesOf(form.text('wants')) }),
  },
  assign: {
    word: 'assignment',
    fields: ['to'],
    says: '换一个人承办。',
    button: '分办',
    asks: (asks) =>
      controlsOf(asks).choice('to', '承办人', Object.fromEntries(asks.owners.map(({ id, name }) => [id, name]))),
    does: (registry, on, { form }) => assign(registry, { ...on, to: form.text('to') }),
  },
  askToSupplement: {
    word: 'supplement-notice',
    fields: ['items', 'ends', 'day'],
    says: '内容不明确的，收到之日起 7 个工作日内一次性告知要补正的事项和合理的期限。补正收到之日重新起算。',
    button: '要求补正',
    hinders: ({ supplement: asked }) => asked && '补正只能要求一次，已经要求过。',
    asks: (asks) => {
      const { words, date } = controlsOf(asks);
      return html`${words('items', '需要补正的事项', '写明哪里不明确、怎样补。')}
${date('ends', '补正期限', '申请人最迟哪一天补正。', '')}
${date('day', '告知之日')}`;
    },
    does: (registry, on, sent) =>
      askToSupplement(registry, {
        ...on,
        ...dayIn(sent),
        items: sent.form.text('items'),
        ends: sent.form.text('ends'),
      }),
  },
  supplement: {
    word: 'supplement',
    fields: ['wants', 'day', 'attachments'],
    says: '申请人来信、来电或者当面补正的，在这里录入。期限从收到补正之日重新起算。',
    button: '记录补正',
    files: '补正材料的扫描件',
    asks: (asks) => {
      const { words, date } = controlsOf(asks);
      return html`${words('wants', '补正以后的所需信息', '写全文。', asks.wants)}
${date('day', '收到补正之日')}`;
    },
    does: (registry, on, sent) =>
      supplement(registry, { ...on, ...dayIn(sent), wants: sent.form.text('wants'), attachments: sent.files }),
  },
  withdraw: {
    word: 'withdrawal',
    fields: ['how', 'day'],
    says: '申请人说不要了。计入年度报告表三“其他处理”。',
    button: '记录撤回',
    sure: '确认撤回，知道这一件就此办结',
    asks: (asks) => {
      const { line, date } = controlsOf(asks);
      return html`${line('how', '怎样撤回的', '例如 3月5日来电，记录人周某。')}${date('day', '撤回之日')}`;
    },
    does: (registry, on, sent) => withdraw(registry, { ...on, ...dayIn(sent), how: sent.form.text('how') }),
  },
} as const satisfies Readonly<Record<string, ActForm>>;

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

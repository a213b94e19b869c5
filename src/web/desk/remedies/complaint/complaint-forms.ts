import { html } from 'hono/html';
import { account } from '#remedies/complaints/commands/account';
import { answer } from '#remedies/complaints/commands/answer';
import { askAccount } from '#remedies/complaints/commands/ask-account';
import { decide } from '#remedies/complaints/commands/decide';
import { reportDone } from '#remedies/complaints/commands/report-done';
import { withdraw } from '#remedies/complaints/commands/withdraw';
import { type Measure, measures } from '#remedies/complaints/types';
import type { ComplaintAct } from '#remedies/complaints/workflow';
import { controlsOf } from '../../requests/asks.ts';
import { type ActForm, givenIn } from '../act-form.ts';

/** Every act on a complaint with its form: an act without an entry does not compile. */
export const complaintForms = {
  askAccount: {
    word: 'account-request',
    fields: ['question', 'until'],
    says: '被投诉机关看到您写的这段话，看不到谁投诉。不要写投诉人的姓名和联系方式。',
    button: '要求说明情况',
    asks: (asks) => {
      const { words, date } = controlsOf(asks);
      return html`${words('question', '要说明什么情况', '写进情况说明通知书。')}${date('until', '说明的期限', undefined, '')}`;
    },
    drafts: (form) => ({ data: { until: form.text('until') }, texts: { question: form.text('question') } }),
    does: (registry, on, { form }) =>
      askAccount(registry, { ...on, until: form.text('until'), question: form.text('question') }),
  },
  account: {
    word: 'account',
    fields: ['account', 'day'],
    says: '被投诉机关来函说明的，照来函录入；在系统里说明的自动进来。',
    button: '记录说明',
    files: '说明材料的扫描件',
    asks: (asks) => {
      const { words, date } = controlsOf(asks);
      return html`${words('account', '被投诉机关的说明')}${date('day', '收到之日')}`;
    },
    does: (registry, on, sent) => account(registry, { ...on, ...givenIn(sent), account: sent.form.text('account') }),
  },
  decide: {
    word: 'decision',
    fields: ['measure', 'until', 'order'],
    says: '查证属实的，督促整改或者通报批评。处理意见被投诉机关看得到。',
    button: '作出处理',
    asks: (asks) => {
      const { radio, words, date } = controlsOf(asks);
      return html`${radio('measure', '怎样处理', measures)}
${words('order', '查明的情况和处理意见', '写进给被投诉机关的通知书。不要写谁投诉。')}
${date('until', '整改的期限', '督促整改的必填，其他的空着。', '')}`;
    },
    drafts: (form) => {
      const measure = form.text('measure');
      if (!Object.hasOwn(measures, measure)) return { field: 'measure', says: '请先选择怎样处理，再看清样' };
      const until = measure === 'rectify' ? form.text('until') : '';
      return { data: { measure, until }, texts: { order: form.text('order') } };
    },
    does: (registry, on, { form }) =>
      decide(registry, {
        ...on,
        measure: form.text('measure') as Measure,
        until: form.text('until') || null,
        order: form.text('order'),
      }),
  },
  answer: {
    word: 'answer',
    fields: ['answer', 'day'],
    says: '把查明的情况和处理结果答复投诉人，同时签发答复书。网上投诉的，答复书在查询进度的页面上下载。',
    button: '答复投诉人',
    asks: (asks) => {
      const { words, date } = controlsOf(asks);
      return html`${words('answer', '对投诉人的答复', '查明了什么、怎样处理，写进答复书。')}${date('day', '答复之日')}`;
    },
    drafts: (form) => ({ data: {}, texts: { answer: form.text('answer') } }),
    does: (registry, on, sent) => answer(registry, { ...on, ...givenIn(sent), answer: sent.form.text('answer') }),
  },
  reportDone: {
    word: 'rectification',
    fields: ['report', 'day'],
    says: '被投诉机关来函报告整改情况的，照来函录入；在系统里报告的自动进来。',
    button: '记录整改情况',
    hinders: ({ decided }) => (decided?.until ? null : '没有要求整改。'),
    asks: (asks) => {
      const { words, date } = controlsOf(asks);
      return html`${words('report', '整改情况')}${date('day', '收到之日')}`;
    },
    does: (registry, on, sent) => reportDone(registry, { ...on, ...givenIn(sent), report: sent.form.text('report') }),
  },
  withdraw: {
    word: 'withdrawal',
    fields: ['how', 'day'],
    says: '投诉人撤回的，记录怎样撤回，这件就此办结。',
    button: '记录撤回',
    asks: (asks) => {
      const { line, date } = controlsOf(asks);
      return html`${line('how', '怎样撤回')}${date('day', '撤回之日')}`;
    },
    does: (registry, on, sent) => withdraw(registry, { ...on, ...givenIn(sent), how: sent.form.text('how') }),
  },
  lodge: null,
} as const satisfies Readonly<Record<ComplaintAct, ActForm<'complaint'> | null>>;

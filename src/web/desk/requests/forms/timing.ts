import { html } from 'hono/html';
import { askForReasons } from '#requests/commands/ask-for-reasons';
import { chargeFee } from '#requests/commands/charge-fee';
import { defer } from '#requests/commands/defer';
import { extend } from '#requests/commands/extend';
import { giveReasons } from '#requests/commands/give-reasons';
import { pay } from '#requests/commands/pay';
import { proposeExtension } from '#requests/commands/propose-extension';
import type { InfoRequest } from '#requests/types';
import { type ActForm, dayIn, fenIn, wholeIn } from '../act-form.ts';
import { controlsOf } from '../asks.ts';

const extended = ({ extension }: InfoRequest) => extension && '期限只能延长一次，已经延长过。';

/** What moves the limit: extension, reasons, fee. */
export const timing = {
  proposeExtension: {
    word: 'extension-proposal',
    fields: ['workdays', 'reason'],
    says: '报政府信息公开工作机构负责人同意，最长 20 个工作日，要在原来的期限以前告知申请人。',
    button: '报负责人同意',
    hinders: extended,
    asks: (asks) => {
      const { number, line } = controlsOf(asks);
      return html`${number('workdays', '延长几个工作日')}${line('reason', '延长理由')}`;
    },
    does: (registry, on, sent) =>
      proposeExtension(registry, { ...on, workdays: wholeIn(sent, 'workdays'), reason: sent.form.text('reason') }),
  },
  extend: {
    word: 'extension',
    fields: ['workdays', 'reason'],
    says: '同意延长，出具延期答复告知书。告知申请人以后才算延长。',
    button: '同意延长',
    hinders: extended,
    asks: (asks) => {
      const { number, line } = controlsOf(asks);
      const proposed = asks.request.proposed;
      return html`${number('workdays', '延长几个工作日', proposed ? `经办人提请 ${proposed} 个工作日。` : undefined)}
${line('reason', '延长理由', '写进告知书。')}`;
    },
    does: (registry, on, sent) =>
      extend(registry, { ...on, workdays: wholeIn(sent, 'workdays'), reason: sent.form.text('reason') }),
  },
  askForReasons: {
    word: 'reasons-notice',
    fields: ['why'],
    says: '数量、频次明显超过合理范围的，可以要求说明理由。是不是超过由您判断，系统不替您定。',
    button: '要求说明理由',
    hinders: ({ reasons }) => reasons && '已经要求过说明理由。',
    asks: (asks) => controlsOf(asks).words('why', '数量、频次怎样超过合理范围'),
    does: (registry, on, { form }) => askForReasons(registry, { ...on, why: form.text('why') }),
  },
  giveReasons: {
    word: 'reasons',
    fields: ['reasons', 'day'],
    says: '申请人说明的理由，照原话录入。',
    button: '记录理由',
    hinders: ({ reasons }) => (reasons && !reasons.given ? null : '没有等申请人说明的理由。'),
    asks: (asks) => {
      const { words, date } = controlsOf(asks);
      return html`${words('reasons', '申请人的理由')}${date('day', '收到之日')}`;
    },
    does: (registry, on, sent) => giveReasons(registry, { ...on, ...dayIn(sent), reasons: sent.form.text('reasons') }),
  },
  defer: {
    word: 'deferral',
    fields: ['until'],
    says: '理由合理、期限内办不完的，定一个合理的期限并告知申请人。',
    button: '确定延迟期限',
    hinders: ({ reasons }) => (reasons?.given ? null : '申请人还没有说明理由。'),
    asks: (asks) => controlsOf(asks).date('until', '延迟到哪一天', undefined, ''),
    does: (registry, on, { form }) => defer(registry, { ...on, until: form.text('until') }),
  },
  chargeFee: {
    word: 'fee-notice',
    fields: ['amount', 'received', 'basis', 'payment'],
    says: '数量、频次明显超过合理范围的，可以收信息处理费。收不收由您判断；申请人收到之日起 20 个工作日内缴纳。',
    button: '通知缴费',
    hinders: ({ fee }) => fee && '已经通知过缴费。',
    asks: (asks) => {
      const { line, words, date } = controlsOf(asks);
      return html`${line('amount', '收费数额（元）')}
${words('basis', '收费标准、怎样算出', '按件或者按量计收。')}
${line('payment', '缴纳方式')}
${date('received', '申请人收到通知之日')}`;
    },
    does: (registry, on, sent) => {
      const { form } = sent;
      const [received, basis, payment] = [form.text('received'), form.text('basis'), form.text('payment')];
      return chargeFee(registry, { ...on, amount: fenIn(sent, 'amount'), received, basis, payment });
    },
  },
  pay: {
    word: 'payment',
    fields: ['receipt', 'day'],
    says: '缴费之日起，答复期限重新计算。',
    button: '记录缴费',
    hinders: ({ fee }) => {
      if (!fee) return '没有通知过缴费。';
      return fee.paid ? '已经缴费。' : null;
    },
    asks: (asks) => {
      const { line, date } = controlsOf(asks);
      return html`${line('receipt', '票据号码')}${date('day', '缴费之日')}`;
    },
    does: (registry, on, sent) => pay(registry, { ...on, ...dayIn(sent), receipt: sent.form.text('receipt') }),
  },
} as const satisfies Readonly<Record<string, ActForm>>;

import { redecide } from '#remedies/commands/redecide';
import { amend, amendable } from '#requests/commands/amend';
import { annul, annulReasons } from '#requests/commands/annul';
import type { OnRequest } from '#requests/commands/request-act';
import { applicantKinds, channels, type InfoRequest } from '#requests/types';
import { amendForm, annulForm } from '../../mending-forms.ts';
import type { ActForm } from '../act-form.ts';
import { type Asks, controlsOf, type Ordered } from '../asks.ts';

/** What mends a record, and what begins again. */
export const mending = {
  reopen: {
    word: 'reopening',
    fields: ['remedy'],
    says: '复议决定、判决责令重新答复或者履行的，在这里重新办理；原来年度的数字不变。',
    button: '重新办理',
    hinders: (request, orders) =>
      openOrders(request, orders).length ? null : '没有责令重新答复、履行而还没有办理的复议决定或者判决。',
    asks: (asks) => {
      const options = openOrders(asks.request, asks.orders).map(({ id, name }) => [id, name]);
      return controlsOf(asks).choice('remedy', '按哪一件复议、诉讼', Object.fromEntries(options));
    },
    does: (registry, on, { form }) => redecide(registry, { ...on, remedy: form.text('remedy') }),
  },
  amend: amendForm<Asks, OnRequest, keyof typeof amendable>({
    amendable,
    values: () => ({ ...applicantKinds, ...channels }),
    valuesLabel: '类别、渠道改成',
    receivedLabel: '收到申请之日',
    amend,
  }),
  annul: annulForm<OnRequest, keyof typeof annulReasons>({
    says: '重复录入，或者根本不是政府信息公开申请的',
    reasons: annulReasons,
    annul,
  }),
} as const satisfies Readonly<Record<string, ActForm>>;

/** Those by which it was not opened again yet. */
function openOrders({ again }: InfoRequest, orders: readonly Ordered[]): readonly Ordered[] {
  return orders.filter(({ id }) => id !== again?.remedy);
}

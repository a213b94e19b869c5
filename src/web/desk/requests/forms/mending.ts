import { html } from 'hono/html';
import { type Amend, amend, amendable } from '#requests/commands/amend';
import { annul, annulReasons } from '#requests/commands/annul';
import { reopen } from '#requests/commands/reopen';
import { applicantKinds, channels, type Order } from '#requests/types';
import type { ActForm } from '../act-form.ts';
import { controlsOf } from '../asks.ts';

const MEANT = '|';

/** What mends a record, and what begins again. */
export const mending = {
  reopen: {
    word: 'reopening',
    fields: ['remedy'],
    says: '复议决定、判决责令重新答复或者履行的，在这里重新办理；原来年度的数字不变。',
    button: '重新办理',
    hinders: (_request, orders) => (orders.length ? null : '没有责令重新答复、履行的复议决定或者判决。'),
    asks: (asks) => {
      const options = asks.orders.map(({ id, order, until, name }) => [[id, order, until ?? ''].join(MEANT), name]);
      return controlsOf(asks).choice('remedy', '按哪一件复议、诉讼', Object.fromEntries(options));
    },
    does: (registry, on, { form }) => {
      const [remedy = '', order, until] = form.text('remedy').split(MEANT);
      return reopen(registry, { ...on, remedy, order: order as Order, until: until || null });
    },
  },
  amend: {
    word: 'amendment',
    fields: ['field', 'now', 'received', 'reason'],
    says: '登记时写错的，由另一个人更正：改哪一项、改成什么、为什么，都留痕。',
    button: '更正记录',
    asks: (asks) => {
      const { choice, date, line } = controlsOf(asks);
      return html`${choice('field', '改哪一项', amendable)}
${choice('now', '类别、渠道改成', { ...applicantKinds, ...channels })}
${date('received', '收到申请之日改成', '只在改这一项时看。')}
${line('reason', '更正的理由')}`;
    },
    does: (registry, on, { form }) => {
      const field = form.text('field') as Amend['field'];
      const now = form.text(field === 'received' ? 'received' : 'now');
      return amend(registry, { ...on, field, now, reason: form.text('reason') });
    },
  },
  annul: {
    word: 'annulment',
    fields: ['reason'],
    says: '重复录入，或者根本不是政府信息公开申请的，由另一个人作废；哪里都不计数。',
    button: '作废',
    sure: '确认作废，知道不能恢复',
    asks: (asks) => controlsOf(asks).radio('reason', '原因', annulReasons),
    does: (registry, on, { form }) =>
      annul(registry, { ...on, reason: form.text('reason') as keyof typeof annulReasons }),
  },
} as const satisfies Readonly<Record<string, ActForm>>;

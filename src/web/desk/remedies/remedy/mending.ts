import { html } from 'hono/html';
import { type Amend, amend, amendable } from '#remedies/commands/amend';
import { annul, annulReasons } from '#remedies/commands/annul';
import { contested, procedures, type Remedy, ways } from '#remedies/types';
import { controlsOf } from '../../requests/asks.ts';
import type { ActForm } from '../act-form.ts';
import { resultsOf } from './deciding.ts';

/** What mends a record. */
export const mending = {
  amend: {
    word: 'amendment',
    fields: ['field', 'now', 'received', 'reason'],
    says: '登记时写错的，由另一个人更正：改哪一项、改成什么、为什么，都留痕。',
    button: '更正记录',
    asks: (asks) => {
      const { choice, date, line } = controlsOf(asks);
      return html`${choice('field', '改哪一项', amendable)}
${choice('now', '改成', valuesOf(asks.one))}
${date('received', '收到通知之日改成', '只在改这一项时看。')}
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
    says: '重复录入，或者与本机关的政府信息公开工作无关的，由另一个人作废；哪里都不计数。',
    button: '作废',
    sure: '确认作废，知道不能恢复',
    asks: (asks) => controlsOf(asks).radio('reason', '原因', annulReasons),
    does: (registry, on, { form }) =>
      annul(registry, { ...on, reason: form.text('reason') as keyof typeof annulReasons }),
  },
} as const satisfies Readonly<Record<string, ActForm<'remedy'>>>;

/** Everything that a fact of it can be mended to. */
function valuesOf({ way, outcomes }: Remedy): Readonly<Record<string, string>> {
  const results = outcomes.length ? resultsOf({ way, instance: 1 }) : {};
  return { ...ways, ...(way === 'review' && procedures), ...contested, ...results };
}

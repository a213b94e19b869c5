import { html } from 'hono/html';
import type { Registry } from '#agencies/types';
import type { Outcome } from '#journal/types';
import type { Content } from '#ui/html';
import type { Posted } from './posted.ts';
import { controlsOf } from './requests/asks.ts';

type Options = Readonly<Record<string, string>>;
type Known = Parameters<typeof controlsOf>[0];

export interface Sent {
  readonly form: Posted;
}

export interface Amending<A extends Known, On, Field extends string> {
  /** the facts that can be wrong */
  readonly amendable: Readonly<Record<Field, string>>;
  /** what they can be mended to, and the name of that choice */
  readonly values: (asks: A) => Options;
  readonly valuesLabel: string;
  /** the fact that is a day */
  readonly receivedLabel: string;
  readonly amend: (
    registry: Registry,
    command: On & { readonly field: Field; readonly now: string; readonly reason: string },
  ) => Promise<Outcome>;
}

/** 更正记录: which fact, what it is, and why. */
export function amendForm<A extends Known, On, Field extends string>(amending: Amending<A, On, Field>) {
  const { amendable, values, valuesLabel, receivedLabel, amend } = amending;
  return {
    word: 'amendment',
    fields: ['field', 'now', 'received', 'reason'],
    says: '登记时写错的，由另一个人更正：改哪一项、改成什么、为什么，都留痕。',
    button: '更正记录',
    asks: (asks: A): Content => {
      const { choice, date, line } = controlsOf(asks);
      return html`${choice('field', '改哪一项', amendable)}
${choice('now', valuesLabel, values(asks))}
${date('received', `${receivedLabel}改成`, '只在改这一项时看。')}
${line('reason', '更正的理由')}`;
    },
    does: async (registry: Registry, on: On, { form }: Sent): Promise<Outcome> => {
      const field = form.text('field') as Field;
      const control = field === 'received' ? 'received' : 'now';
      const outcome = await amend(registry, { ...on, field, now: form.text(control), reason: form.text('reason') });
      return beside(outcome, control);
    },
  } as const;
}

/** What is wrong with the new value stands beside the control that it was typed into. */
function beside(outcome: Outcome, control: string): Outcome {
  if (outcome.ok || 'first' in outcome || outcome.why.field !== 'now') return outcome;
  return { ...outcome, why: { ...outcome.why, field: control } };
}

export interface Annulling<On, Reason extends string> {
  readonly says: string;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly annul: (registry: Registry, command: On & { readonly reason: Reason }) => Promise<Outcome>;
}

/** 作废: what should not have been recorded at all. */
export function annulForm<On, Reason extends string>({ says, reasons, annul }: Annulling<On, Reason>) {
  return {
    word: 'annulment',
    fields: ['reason'],
    says: `${says}，由另一个人作废；哪里都不计数。`,
    button: '作废',
    sure: '确认作废，知道不能恢复',
    asks: (asks: Known): Content => controlsOf(asks).radio('reason', '原因', reasons),
    does: (registry: Registry, on: On, { form }: Sent): Promise<Outcome> =>
      annul(registry, { ...on, reason: form.text('reason') as Reason }),
  } as const;
}

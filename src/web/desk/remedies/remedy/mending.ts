import { amend, amendable } from '#remedies/commands/amend';
import { annul, annulReasons } from '#remedies/commands/annul';
import type { OnSubject } from '#remedies/subject/act-on';
import { contested, procedures, type Remedy, ways } from '#remedies/types';
import { amendForm, annulForm } from '../../mending-forms.ts';
import type { ActForm, Asks } from '../act-form.ts';
import { resultsOf } from './deciding.ts';

/** What mends a record. */
export const mending = {
  amend: amendForm<Asks<'remedy'>, OnSubject, keyof typeof amendable>({
    amendable,
    values: ({ one }) => valuesOf(one),
    valuesLabel: '改成',
    receivedLabel: '收到通知之日',
    amend,
  }),
  annul: annulForm<OnSubject, keyof typeof annulReasons>({
    says: '重复录入，或者与本机关的政府信息公开工作无关的',
    reasons: annulReasons,
    annul,
  }),
} as const satisfies Readonly<Record<string, ActForm<'remedy'>>>;

/** Everything that a fact of it can be mended to. */
function valuesOf({ way, outcomes }: Remedy): Readonly<Record<string, string>> {
  const results = outcomes.length ? resultsOf({ way, instance: 1 }) : {};
  return { ...ways, ...(way === 'review' && procedures), ...contested, ...results };
}

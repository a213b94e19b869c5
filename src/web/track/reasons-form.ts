import { html } from 'hono/html';
import { paths } from '#paths';
import { giveReasons } from '#requests/commands/give-reasons';
import { textField } from '#ui/field';
import { askedFor } from './asked-for.ts';
import type { OwnForm } from './own-form.ts';

/** 说明理由 (第三十五条). */
export const reasonsForm: OwnForm = {
  act: 'giveReasons',
  path: paths.reasons,
  title: '说明理由',
  submit: '提交理由',
  done: '您说明的理由已经提交。',
  typed: ['reasons'],
  fields: ({ own, text, error }) => html`${askedFor(own, 'askForReasons')}
${textField({ id: 'reasons', label: '为什么要这些信息', hint: '只用来判断申请的数量、频次是否合理。', value: text('reasons') ?? '', error: error('reasons') })}`,
  send: (registry, on, { fields }) => giveReasons(registry, { ...on, reasons: fields.get('reasons') ?? '' }),
};

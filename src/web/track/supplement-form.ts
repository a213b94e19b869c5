import { html } from 'hono/html';
import { paths } from '#paths';
import { FILE_MEGABYTES, MOST_FILES } from '#requests/application/attachments';
import { supplement } from '#requests/commands/supplement';
import { fileField, textField } from '#ui/field';
import { askedFor } from './asked-for.ts';
import type { OwnForm } from './own-form.ts';

/** 补正 (第三十条). */
export const supplementForm: OwnForm = {
  act: 'supplement',
  path: paths.supplement,
  title: '补正申请',
  submit: '提交补正',
  done: '补正已经提交，期限从明天起重新计算。',
  typed: ['wants'],
  files: true,
  fields: ({ own, text, error, kept }) => html`${askedFor(own, 'askToSupplement')}
${textField({ id: 'wants', label: '补正以后，您想要什么信息', hint: '在原来写的上面改，写完整。', value: text('wants') ?? own.wants, error: error('wants') })}
${kept}
${fileField({ id: 'attachments', label: '要求提供的材料', optional: true, hint: `JPG、PNG 或者 PDF，最多 ${MOST_FILES} 个，每个不超过 ${FILE_MEGABYTES} MB。`, accept: '.jpg,.jpeg,.png,.pdf', multiple: true, error: error('attachments') })}`,
  send: (registry, on, { fields, files }) =>
    supplement(registry, { ...on, wants: fields.get('wants') ?? '', attachments: files }),
};

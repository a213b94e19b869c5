import { html } from 'hono/html';
import { paths } from '#paths';
import { rate, ratings } from '#requests/commands/rate';
import { radios } from '#ui/choices';
import { textField } from '#ui/field';
import type { OwnForm } from './own-form.ts';

const options = Object.entries(ratings)
  .map(([value, words]) => ({ value, words }))
  .reverse();

/** 评价办理, once. */
export const ratingForm: OwnForm = {
  act: 'rate',
  path: paths.rating,
  title: '评价办理',
  submit: '提交评价',
  done: '谢谢您的评价。',
  typed: ['words'],
  fields: ({
    text,
    error,
  }) => html`${radios({ id: 'rating', legend: '您对这件申请的办理', options, chosen: [text('rating') ?? ''], error: error('rating') })}
${textField({ id: 'words', label: '哪里好，哪里要改', optional: true, hint: '评价不影响您申请复议、提起诉讼。', value: text('words') ?? '', error: error('words') })}`,
  send: (registry, on, { fields }) =>
    rate(registry, { ...on, rating: Number(fields.get('rating')), words: fields.get('words') ?? '' }),
};

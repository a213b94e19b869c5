import { html } from 'hono/html';
import { citationText, regulation } from '#law/citation';
import { paths } from '#paths';
import { type ReleaseGround, releaseGrounds, suggestRelease } from '#requests/commands/suggest-release';
import { radios } from '#ui/choices';
import { textField } from '#ui/field';
import type { OwnForm } from './own-form.ts';

const options = Object.entries(releaseGrounds).map(([value, words]) => ({ value, words }));

/** 建议主动公开 (第四十四条第二款), once for an answer. */
export const suggestionForm: OwnForm = {
  act: 'suggestRelease',
  path: paths.releaseSuggestion,
  title: '建议主动公开',
  submit: '提交建议',
  done: '您的建议已经提交，结果会显示在这一页。',
  typed: ['words'],
  fields: ({
    text,
    error,
  }) => html`<p>您拿到的信息，可以建议行政机关向所有人公开（${citationText(regulation(44, 2))}）。行政机关经审核认为属于主动公开范围的，应当及时公开；不采纳的，会告诉您为什么。公开时不会出现您的姓名和申请内容。</p>
${radios({ id: 'ground', legend: '为什么应当公开', options, chosen: [text('ground') ?? ''], error: error('ground') })}
${textField({ id: 'words', label: '还想说明的', optional: true, value: text('words') ?? '', error: error('words') })}`,
  send: (registry, on, { fields }) =>
    suggestRelease(registry, {
      ...on,
      ground: (fields.get('ground') ?? '') as ReleaseGround,
      words: fields.get('words') ?? '',
    }),
};

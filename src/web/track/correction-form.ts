import { html } from 'hono/html';
import { paths } from '#paths';
import { demand } from '#remedies/corrections/commands/demand';
import { type Attachment, FILE_MEGABYTES, MOST_FILES, mediaOf } from '#requests/application/attachments';
import { ownIdentity } from '#requests/queries/own';
import { fileField, textField } from '#ui/field';
import type { OwnForm } from './own-form.ts';

/** 要求更正 (第四十一条): of what was given in answer, where it is about whoever asked. Who that is, is known already. */
export const correctionForm: OwnForm = {
  act: 'demandCorrection',
  path: paths.correction,
  title: '要求更正',
  submit: '提交更正要求',
  done: '更正要求已经提交，处理结果会告诉您。',
  typed: ['record', 'should', 'evidence'],
  files: true,
  fields: ({ text, error, kept }) => html`<p>提供给您的信息里，与您自己有关的记录不准确的，可以要求更正。</p>
${textField({ id: 'record', label: '哪一项记录不准确', value: text('record') ?? '', error: error('record') })}
${textField({ id: 'should', label: '正确的内容', value: text('should') ?? '', error: error('should') })}
${textField({ id: 'evidence', label: '证据', hint: '写明什么能够证明，或者附上证据材料。', optional: true, value: text('evidence') ?? '', error: error('evidence') })}
${kept}
${fileField({ id: 'attachments', label: '证据材料', optional: true, hint: `JPG、PNG 或者 PDF，最多 ${MOST_FILES} 个，每个不超过 ${FILE_MEGABYTES} MB。`, accept: '.jpg,.jpeg,.png,.pdf', multiple: true, error: error('attachments') })}`,
  send: async (registry, { asker, key, agency, request }, { fields, files }) => {
    const text = (field: string) => fields.get(field) ?? '';
    return demand(registry, {
      ...{ asker, key, agency, about: request },
      ...(await ownIdentity(registry, { agency, request })),
      ...{ record: text('record'), should: text('should'), evidence: text('evidence') },
      papers: files.map(paperOf),
    });
  },
};

function paperOf({ name, bytes }: Attachment) {
  return { name, bytes, media: mediaOf(bytes) ?? '' };
}

import { html } from 'hono/html';
import { fileField, textField } from '#ui/field';
import type { Html } from '#ui/html';
import { FILE_MEGABYTES } from './limits.ts';

const ACCEPTED = '.docx,.pdf,.html,.htm,.txt,.md,.xlsx,.doc,.wps';

export interface UploadFields {
  /** what was pasted; null leaves the field out */
  readonly text: string | null;
  /** the report that this one will be laid beside */
  readonly beside?: string;
  readonly fileError?: string;
  readonly textError?: string;
}

/** The file or the text of a report to be checked. */
export function uploadFields({ text, beside, fileError, textError }: UploadFields): Html {
  return html`${beside && html`<input type="hidden" name="with" value="${beside}">`}
${fileField({
  id: 'file',
  label: '年度报告文件',
  hint: `DOCX、PDF、网页、XLSX、TXT，不超过 ${FILE_MEGABYTES} MB。文件只保留一天，不公开。`,
  accept: ACCEPTED,
  ...(fileError && { error: fileError }),
})}
${
  text !== null &&
  textField({
    id: 'text',
    label: '或者粘贴全文',
    hint: '从网页或文档里连表格一起复制，粘贴到这里。选了文件，就以文件为准。',
    value: text,
    ...(textError && { error: textError }),
  })
}
<p class="row"><button class="btn btn--primary">开始核对</button></p>`;
}

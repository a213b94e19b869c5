import { html } from 'hono/html';
import { citationText, regulation } from '#law/citation';
import { paths } from '#paths';
import { FILE_MEGABYTES, MOST_FILES } from '#requests/application/attachments';
import { fileField } from '#ui/field';
import type { Html } from '#ui/html';
import type { Chosen } from '../chosen/brought.ts';
import { chosenShown } from '../chosen/shown.ts';
import type { ErrorOf } from './part-who.ts';
import { labels } from './sections.ts';
import { names } from './typed.ts';

/** 四、身份证明和提交. The files come last: whatever is cut off of a form that is too long, the words stay. */
export function partSend(agency: string, chosen: Chosen, error: ErrorOf): Html {
  return html`${chosenShown(names.attachments, chosen)}
${fileField({
  id: names.attachments,
  label: labels.attachments,
  optional: true,
  hint: html`身份证、营业执照等的照片或者扫描件，JPG、PNG 或者 PDF，最多 ${MOST_FILES} 个，每个不超过 ${FILE_MEGABYTES} MB。可以在图片上加写“仅用于申请政府信息公开”。现在不方便的可以不附，工作人员与您确认时会说怎样补交（《条例》${citationText(regulation(29, 2, 1))}）。`,
  accept: '.jpg,.jpeg,.png,.pdf',
  multiple: true,
  error: error('attachments'),
})}
<div class="row"><button class="btn btn--primary">提交申请</button></div>
<p class="hint">提交以后得到编号和查询码。也可以下载空白申请表（<a href="${paths.blankForm(agency, 'docx')}">Word</a>、<a href="${paths.blankForm(agency, 'pdf')}">PDF</a>），邮寄或者当面提交；书写有困难的，可以口头提出，由工作人员代为填写。申请不收费；同一申请人申请的数量、频次明显超过合理范围的，可能收取信息处理费（${citationText(regulation(42, 1))}）。</p>`;
}

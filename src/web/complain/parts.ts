import { html } from 'hono/html';
import type { Typed } from '#remedies/complaints/check';
import { grounds } from '#remedies/complaints/types';
import { FILE_MEGABYTES, MOST_FILES } from '#requests/application/attachments';
import { radios } from '#ui/choices';
import { fileField, textField } from '#ui/field';
import { type ShortField, shortField } from '#ui/field-short';
import type { Html } from '#ui/html';
import { controls } from '../apply/form-in-parts.ts';
import type { Chosen } from '../chosen/brought.ts';
import { chosenShown } from '../chosen/shown.ts';
import { labels } from './typed.ts';

type ErrorOf = (field: keyof typeof labels) => string | undefined;

const options = Object.entries(grounds).map(([value, words]) => ({ value, words }));

/** 一、投诉什么: which kind of thing, what happened, and which request it is about. */
export function partWhat({ ground, what, request }: Typed, error: ErrorOf): Html {
  return html`${radios({ id: 'ground', legend: labels.ground, options, chosen: [ground], error: error('ground') })}
${textField({
  id: 'what',
  label: labels.what,
  hint: '什么时候、什么事、哪里不合规定，您要求怎样处理。没有公开的，写明是哪一项信息。',
  value: what,
  error: error('what'),
})}
${shortField({ id: 'request', label: labels.request, type: 'text', wide: true, optional: true, hint: '为一件申请投诉的，照回执填登记号或者收件编号。', autocomplete: 'off', value: request, error: error('request') })}`;
}

/** 二、投诉人: who it is that is to be answered, and by which way. */
export function partWho(typed: Typed, error: ErrorOf): Html {
  return html`<p class="hint">只有受理机关的监督员能看，每看一次都有记录。电话、邮箱、地址至少留一种，用来答复您。</p>
${short('name', { hint: '单位投诉的，填写全称。', autocomplete: 'name' })}
${short('phone', { type: 'tel', inputmode: 'tel', autocomplete: 'tel', optional: true })}
${short('mail', { type: 'email', inputmode: 'email', autocomplete: 'email', wide: true, optional: true })}
${short('address', { autocomplete: 'address-line1', wide: true, optional: true })}`;

  function short(id: 'name' | 'phone' | 'mail' | 'address', more: Partial<ShortField>) {
    return shortField({ id, label: labels[id], type: 'text', value: typed[id], error: error(id), ...more });
  }
}

/** 三、材料和提交. The files come last: whatever is cut off of a form that is too long, the words stay. */
export function partSend(chosen: Chosen, error: ErrorOf): Html {
  return html`${chosenShown(controls.attachments, chosen)}
${fileField({
  id: controls.attachments,
  label: labels.attachments,
  optional: true,
  hint: `能够说明情况的照片、扫描件，JPG、PNG 或者 PDF，最多 ${MOST_FILES} 个，每个不超过 ${FILE_MEGABYTES} MB。`,
  accept: '.jpg,.jpeg,.png,.pdf',
  multiple: true,
  error: error('attachments'),
})}
<div class="row"><button class="btn btn--primary">提交投诉</button></div>
<p class="hint">提交以后得到编号和查询码。</p>`;
}

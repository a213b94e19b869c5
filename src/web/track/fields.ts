import { html } from 'hono/html';
import { shortField } from '#ui/field-short';
import type { Html } from '#ui/html';
import type { Mistake } from '#ui/notice';

export interface TrackFields {
  readonly number: string;
  readonly mistakes: readonly Mistake[];
}

/** The number of an application or a complaint, and its query code. The code is never sent back. */
export function trackFields({ number, mistakes }: TrackFields): Html {
  const error = (id: string) => mistakes.find(({ field }) => field === id)?.says;
  return html`${shortField({ id: 'number', label: '编号', type: 'text', wide: true, value: number, hint: '登记号、收件编号或者投诉编号，照回执填写。', autocomplete: 'off', error: error('number') })}
${shortField({ id: 'code', label: '查询码', type: 'text', value: '', hint: '回执上的 8 个字母和数字。', autocomplete: 'off', error: error('code') })}
<p class="trackbtn"><button class="btn btn--wide">查询进度</button></p>`;
}

import { html } from 'hono/html';
import type { Typed } from '#requests/application/check';
import { applicantKinds } from '#requests/types';
import { checkbox, radios } from '#ui/choices';
import { shortField } from '#ui/field-short';
import type { Html } from '#ui/html';
import { labels } from './sections.ts';
import { names } from './typed.ts';

export type ErrorOf = (field: keyof typeof labels) => string | undefined;

const kinds = Object.entries({ ...applicantKinds, natural: '公民个人' }).map(([value, words]) => ({ value, words }));

/** 一、申请人: who, by which number, and how to be reached. */
export function partWho(typed: Typed, error: ErrorOf): Html {
  return html`${radios({ id: 'applicant', legend: labels.applicant, row: true, options: kinds, chosen: [typed.applicant], error: error('applicant') })}
${short('name', { hint: '单位申请的，填写全称。', autocomplete: 'name' })}
${short('idNumber', { hint: '个人填 18 位居民身份证号码，单位填 18 位统一社会信用代码。只用于核对身份，密封保存，答复书和公开的统计里都不会出现。', wide: true, autocomplete: 'off' })}
${checkbox({ id: names.otherPaper, name: names.otherPaper, value: '1', words: '没有这两种号码，填的是护照、通行证等其他证件的号码', checked: typed.otherPaper })}
${short('contact', { hint: '单位申请的填写。', autocomplete: 'off', optional: true })}
${short('phone', { hint: '工作人员会打这个电话与您确认收到申请，确认之日开始计算期限。', type: 'tel', inputmode: 'tel', autocomplete: 'tel' })}
${short('mail', { hint: '用电子邮件获取信息的，要填写。', type: 'email', inputmode: 'email', wide: true, autocomplete: 'email', optional: true })}`;

  function short(
    id: 'name' | 'idNumber' | 'contact' | 'phone' | 'mail',
    more: Partial<Parameters<typeof shortField>[0]>,
  ) {
    return shortField({ id, label: labels[id], type: 'text', value: typed[id], error: error(id), ...more });
  }
}

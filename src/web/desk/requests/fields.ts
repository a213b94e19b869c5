import { html } from 'hono/html';
import { applicantKinds, channels, forms, ways } from '#requests/types';
import { checkbox, radios } from '#ui/choices';
import { textField } from '#ui/field';
import { selectField } from '#ui/field-select';
import { shortField } from '#ui/field-short';
import type { Content } from '#ui/html';
import type { Chosen } from '../../chosen/brought.ts';
import type { Posted } from '../posted.ts';
import { scansAsked } from '../scans-asked.ts';
import { errorOf, type Trouble } from '../trouble.ts';

/** What was typed into the form of an application, and what is wrong with it. */
export interface Typed {
  readonly typed: Posted;
  readonly trouble: Trouble;
  /** the files that came with it */
  readonly chosen: Chosen;
}

type Words = Omit<Typed, 'chosen'>;

/** The channels a clerk registers; what is filed on the internet registers itself. */
export const takenChannels = Object.entries(channels).filter(([channel]) => channel !== 'internet');

/** How it came and when. */
export function arrivalFields({ typed, trouble }: Words, today: string): Content {
  return html`${radios({
    id: 'channel',
    legend: '怎样收到的',
    error: errorOf(trouble, 'channel'),
    chosen: [typed.text('channel')],
    options: takenChannels.map(([value, words]) => ({ value, words, ...hintOf(value) })),
  })}
${shortField({
  id: 'arrived',
  label: '收到的日期',
  hint: '当面提交的填提交之日；挂号信、特快专递填签收之日；平常信函、传真填拿到之日，同申请人确认以后再办“确认收到”，确认之日是收到申请之日。',
  type: 'date',
  value: typed.text('arrived') || today,
  error: errorOf(trouble, 'arrived'),
})}`;
}

function hintOf(channel: string): { readonly hint?: string } {
  if (channel === 'ordinary' || channel === 'fax') return { hint: '要同申请人确认，双方确认之日起算（第三十一条）' };
  return {};
}

/** Who asks. */
export function applicantFields({ typed, trouble }: Words): Content {
  const line = lineOf({ typed, trouble });
  return html`${selectField({
    id: 'applicant',
    label: '申请人类别',
    value: typed.text('applicant'),
    error: errorOf(trouble, 'applicant'),
    options: [
      { value: '', words: '请选择' },
      ...Object.entries(applicantKinds).map(([value, words]) => ({ value, words })),
    ],
  })}
${line('name', '姓名或者单位名称')}
${line('idNumber', '证件号码', '自然人填居民身份证号码，单位填统一社会信用代码。')}
${checkbox({ id: 'otherPaper', name: 'otherPaper', value: '1', words: '护照等其他证件的号码', checked: typed.text('otherPaper') === '1' })}
${line('contact', '联系人', '单位申请的填写。')}
${line('phone', '联系电话')}
${line('mail', '电子邮箱', '选电子邮件的必填。')}
${line('address', '通信地址', '选邮寄的必填。')}`;
}

/** What is asked for, in which form. */
export function wantsFields({ typed, trouble, chosen }: Typed): Content {
  return html`${textField({
    id: 'wants',
    label: '所需信息',
    hint: '照申请表上的原文录入：名称、文号或者便于查询的其他特征性描述。不用写用途。',
    value: typed.text('wants'),
    error: errorOf(trouble, 'wants'),
  })}
${radios({ id: 'form', legend: '信息的形式', row: true, error: errorOf(trouble, 'form'), chosen: [typed.text('form')], options: optionsOf(forms) })}
${radios({ id: 'way', legend: '获取途径', row: true, error: errorOf(trouble, 'way'), chosen: [typed.text('way')], options: optionsOf(ways) })}
${scansAsked({ id: 'attachments', label: '申请表原件、身份证明的扫描件', chosen, error: errorOf(trouble, 'attachments') })}`;
}

function optionsOf(of: Readonly<Record<string, string>>) {
  return Object.entries(of).map(([value, words]) => ({ value, words }));
}

function lineOf({ typed, trouble }: Words) {
  return (id: string, label: string, hint?: string) =>
    shortField({
      id,
      label,
      ...(hint && { hint }),
      type: 'text',
      value: typed.text(id),
      wide: true,
      autocomplete: 'off',
      error: errorOf(trouble, id),
    });
}

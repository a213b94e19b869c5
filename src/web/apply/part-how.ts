import { html } from 'hono/html';
import type { Agency } from '#agencies/types';
import type { Typed } from '#requests/application/check';
import { forms, ways } from '#requests/types';
import { radios } from '#ui/choices';
import { shortField } from '#ui/field-short';
import type { Html } from '#ui/html';
import type { ErrorOf } from './part-who.ts';
import { labels } from './sections.ts';

/** 三、获取方式: the form of the information, and the way it comes. */
export function partHow({ form, way, address }: Typed, error: ErrorOf, { office }: Agency): Html {
  const hints: Partial<Record<keyof typeof ways, string>> = {
    download: '凭编号和查询码。',
    mail: '发到上面填写的邮箱。',
    post: '要填写下面的收件地址。',
    collect: `${office.name}，${office.address}，${office.hours}。`,
  };
  return html`${radios({ id: 'form', legend: labels.form, row: true, options: optionsOf(forms), chosen: [form], error: error('form') })}
${radios({ id: 'way', legend: labels.way, options: optionsOf(ways, hints), chosen: [way], error: error('way') })}
${shortField({ id: 'address', label: labels.address, type: 'text', wide: true, optional: true, hint: '邮寄的填写：收件人所在的省、市、县、乡镇（街道）和门牌。', autocomplete: 'address-line1', value: address, error: error('address') })}`;
}

function optionsOf(of: Readonly<Record<string, string>>, hints: Readonly<Record<string, string>> = {}) {
  return Object.entries(of).map(([value, words]) => ({ value, words, ...(hints[value] && { hint: hints[value] }) }));
}

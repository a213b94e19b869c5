import { html } from 'hono/html';
import type { Agency } from '#agencies/types';
import { paths } from '#paths';
import { crumbs } from '#ui/crumbs';
import { shortField } from '#ui/field-short';
import { postForm, submitRow } from '#ui/form';
import type { Content } from '#ui/html';
import { workHead } from '#ui/work-head';
import { actPaths } from '../act-paths.ts';
import { errorOf } from '../trouble.ts';
import { type FactsAsked, factsAsked } from './facts-form.ts';

export interface FormShown extends FactsAsked {
  readonly agency: Agency;
  readonly csrf: string;
  readonly key: string;
}

/** 修改机关信息. */
export function describePage({ agency, csrf, key, ...asked }: FormShown): Content {
  const back = paths.deskFacts(agency.id);
  return html`${crumbs([{ words: agency.name, href: back }], '修改机关信息')}
${asked.trouble.top}
${workHead({ title: '修改机关信息', says: agency.name })}
${postForm({
  action: actPaths.agency.describe.path({ agency: agency.id, id: '' }),
  csrf,
  key,
  seen: agency.version,
  body: html`${factsAsked(asked)}${end('保存机关信息', back)}`,
})}`;
}

/** 设立机关 under another. */
export function establishPage({ agency, csrf, key, ...asked }: FormShown): Content {
  const back = paths.deskAgencies(agency.id);
  return html`${crumbs([{ words: '机关', href: back }], '设立机关')}
${asked.trouble.top}
${workHead({ title: '设立机关', says: `在${agency.name}之下` })}
${postForm({
  action: actPaths.agency.establish.path({ agency: agency.id, id: '' }),
  csrf,
  key,
  body: html`${factsAsked(asked, slug(asked))}${end('设立机关', back)}`,
})}`;
}

function slug({ typed, trouble }: FactsAsked): Content {
  return shortField({
    id: 'id',
    label: '网址代号',
    hint: '小写字母、数字和连字符，例如 qinghe-civil-affairs。设立以后不能改，也不能给别的机关用。',
    type: 'text',
    value: typed.text('id'),
    wide: true,
    autocomplete: 'off',
    error: errorOf(trouble, 'id'),
  });
}

function end(words: string, back: string): Content {
  return submitRow({ words, beside: html`<a class="btn btn--quiet" href="${back}">返回</a>` });
}

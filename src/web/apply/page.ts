import { html } from 'hono/html';
import type { Agency } from '#agencies/types';
import { paths } from '#paths';
import { crumbs } from '#ui/crumbs';
import { hiddenField } from '#ui/form';
import type { Content, Html } from '#ui/html';
import { layout } from '#ui/layout';
import { errorSummary, type Mistake } from '#ui/notice';
import { steps } from '#ui/steps';
import type { Shown } from '../view.ts';
import { beside } from './beside.ts';
import { partHow } from './part-how.ts';
import { partSend } from './part-send.ts';
import { type Offers, partWhat } from './part-what.ts';
import { type ErrorOf, partWho } from './part-who.ts';
import { labels, parts } from './sections.ts';
import { type Filling, names } from './typed.ts';

export interface ApplyForm {
  readonly agency: Agency;
  readonly token: string;
  readonly filling: Filling;
  readonly offers: Offers;
  readonly wrong: Wrong | null;
}

/** Why nothing was filed: what is to be mended, place by place. */
export interface Wrong {
  readonly title: string;
  readonly mistakes: readonly (Mistake & { readonly field: string })[];
}

/** 政府信息公开申请: one page in four parts. Whatever is wrong, everything typed comes back. */
export function applyPage(form: ApplyForm, shown: Shown): Html {
  const { agency, wrong } = form;
  const title = '政府信息公开申请';

  return layout({
    ...shown,
    title: wrong ? `有错误 - ${title}` : title,
    nav: 'apply',
    of: agency,
    main: html`<div class="wrap page stack">
${crumbs(
  [
    { words: '首页', href: paths.home },
    { words: '依申请公开', href: paths.apply },
  ],
  agency.name,
)}
<div class="cols">
<div class="stack">
<h1>${title}</h1>
<p class="muted">向${agency.name}提出。<a href="${paths.apply}">换一个机关</a></p>
${wrong && errorSummary(wrong.title, wrong.mistakes.map(named))}
${steps(
  '申请表的各部分',
  parts.map(({ id, short, fields }) => ({ part: id, words: short, wrong: count(wrong, fields) })),
)}
${formOf(form)}
</div>
<aside class="stack elder-off">
${beside(agency)}
</aside>
</div>
</div>`,
  });
}

function formOf({ agency, token, filling, offers, wrong }: ApplyForm): Html {
  const { typed, chosen } = filling;
  const action = paths.applyTo(agency.id);
  const error: ErrorOf = (field) => wrong?.mistakes.find((mistake) => mistake.field === field)?.says;
  const bodies = [
    partWho(typed, error),
    partWhat(typed, error, offers, action),
    partHow(typed, error, agency),
    partSend(agency.id, chosen, error),
  ];

  return html`<form method="post" action="${action}" enctype="multipart/form-data" novalidate>
${hiddenField(names.token, token)}
<div class="bait" aria-hidden="true"><label for="${names.bait}">请不要填写</label><input id="${names.bait}" name="${names.bait}" tabindex="-1" autocomplete="off"></div>
${parts.map(({ id, title }, i) => part(id, title, bodies[i] ?? null))}</form>`;
}

function part(id: string, title: string, body: Content): Html {
  return html`<section class="formpart" aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
${body}
</section>
`;
}

/** In the summary each line begins with what the field is called. */
function named({ field, says }: Mistake): Mistake {
  const label = labels[field as keyof typeof labels];
  return { field, says: label ? `${label}：${says}` : says };
}

function count(wrong: Wrong | null, fields: readonly string[]): number {
  return wrong?.mistakes.filter(({ field }) => fields.includes(field)).length ?? 0;
}

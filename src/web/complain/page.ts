import { html } from 'hono/html';
import type { Agency } from '#agencies/types';
import { citationText } from '#law/citation';
import type { Ruling } from '#law/ruling';
import { paths } from '#paths';
import { crumbs } from '#ui/crumbs';
import { hiddenField } from '#ui/form';
import type { Content, Html } from '#ui/html';
import { layout } from '#ui/layout';
import { errorSummary, type Mistake, notice } from '#ui/notice';
import { steps } from '#ui/steps';
import type { Shown } from '../view.ts';
import { beside } from './beside.ts';
import { partSend, partWhat, partWho } from './parts.ts';
import { type Filling, labels, names, parts } from './typed.ts';

export interface ComplaintForm {
  /** the agency complained about */
  readonly about: Agency;
  /** who deals with it, and why */
  readonly receiver: Ruling<Agency>;
  readonly token: string;
  readonly filling: Filling;
  readonly wrong: Wrong | null;
}

/** Why nothing was lodged: what is to be mended, place by place. */
export interface Wrong {
  readonly title: string;
  readonly mistakes: readonly (Mistake & { readonly field: string })[];
}

/** 投诉举报: one page in three parts. Whatever is wrong, everything typed comes back. */
export function complaintPage(form: ComplaintForm, shown: Shown): Html {
  const { about, receiver, wrong } = form;
  const title = `投诉举报${about.shortName}`;

  return layout({
    ...shown,
    title: wrong ? `有错误 - ${title}` : title,
    of: receiver.value,
    main: html`<div class="wrap page stack">
${crumbs(
  [
    { words: '首页', href: paths.home },
    { words: '投诉举报', href: paths.complain },
  ],
  about.name,
)}
<div class="cols">
<div class="stack">
<h1>投诉举报${about.name}</h1>
<p class="muted">说的是它的政府信息公开工作。<a href="${paths.complain}">换一个机关</a></p>
${wrong && errorSummary(wrong.title, wrong.mistakes.map(named))}
${notice('blue', html`<p>由<strong>${receiver.value.name}</strong>受理（《条例》${receiver.because.map(citationText).join('、')}）。${about.name}看不到谁投诉。</p>`)}
${steps(
  '投诉表的各部分',
  parts.map(({ id, short, fields }) => ({ part: id, words: short, wrong: count(wrong, fields) })),
)}
${formOf(form)}
</div>
<aside class="stack elder-off">
${beside(receiver.value)}
</aside>
</div>
</div>`,
  });
}

function formOf({ about, token, filling: { typed, chosen }, wrong }: ComplaintForm): Html {
  const error = (field: string) => wrong?.mistakes.find((mistake) => mistake.field === field)?.says;
  const bodies = [partWhat(typed, error), partWho(typed, error), partSend(chosen, error)];

  return html`<form method="post" action="${paths.complainOf(about.id)}" enctype="multipart/form-data" novalidate>
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

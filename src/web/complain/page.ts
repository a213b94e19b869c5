import { html } from 'hono/html';
import type { Agency } from '#agencies/types';
import { citationText } from '#law/citation';
import type { Ruling } from '#law/ruling';
import { paths } from '#paths';
import { crumbs } from '#ui/crumbs';
import type { Html } from '#ui/html';
import { layout } from '#ui/layout';
import { notice } from '#ui/notice';
import { errorIn, formInParts, partSteps, type Wrong, wrongSummary } from '../apply/form-in-parts.ts';
import type { Shown } from '../view.ts';
import { beside } from './beside.ts';
import { partSend, partWhat, partWho } from './parts.ts';
import { type Filling, labels, parts } from './typed.ts';

export interface ComplaintForm {
  /** the agency complained about */
  readonly about: Agency;
  /** who deals with it, and why */
  readonly receiver: Ruling<Agency>;
  readonly token: string;
  readonly filling: Filling;
  readonly wrong: Wrong | null;
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
${wrong && wrongSummary(wrong, labels)}
${notice('blue', html`<p>由<strong>${receiver.value.name}</strong>受理（《条例》${receiver.because.map(citationText).join('、')}）。${about.name}看不到谁投诉。</p>`)}
${partSteps('投诉表的各部分', parts, wrong)}
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
  const error = errorIn(wrong);
  const bodies = [partWhat(typed, error), partWho(typed, error), partSend(chosen, error)];

  return formInParts({ action: paths.complainOf(about.id), token, parts, bodies });
}

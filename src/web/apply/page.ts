import { html } from 'hono/html';
import type { Agency } from '#agencies/types';
import { paths } from '#paths';
import { crumbs } from '#ui/crumbs';
import type { Html } from '#ui/html';
import { layout } from '#ui/layout';
import type { Shown } from '../view.ts';
import { beside } from './beside.ts';
import { errorIn, formInParts, partSteps, type Wrong, wrongSummary } from './form-in-parts.ts';
import { partHow } from './part-how.ts';
import { partSend } from './part-send.ts';
import { type Offers, partWhat } from './part-what.ts';
import { partWho } from './part-who.ts';
import { labels, parts } from './sections.ts';
import type { Filling } from './typed.ts';

export interface ApplyForm {
  readonly agency: Agency;
  readonly token: string;
  readonly filling: Filling;
  readonly offers: Offers;
  readonly wrong: Wrong | null;
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
${wrong && wrongSummary(wrong, labels)}
${partSteps('申请表的各部分', parts, wrong)}
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
  const error = errorIn(wrong);
  const bodies = [
    partWho(typed, error),
    partWhat(typed, error, offers, action),
    partHow(typed, error, agency),
    partSend(agency.id, chosen, error),
  ];

  return formInParts({ action, token, parts, bodies });
}

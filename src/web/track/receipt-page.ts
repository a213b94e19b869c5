import { html } from 'hono/html';
import type { Agency } from '#agencies/types';
import { paths } from '#paths';
import { numberOf } from '#requests/ids';
import type { InfoRequest } from '#requests/types';
import { inWords } from '#ui/day';
import type { Html } from '#ui/html';
import { keyValues } from '#ui/key-values';
import { sectionHead } from '#ui/panel';
import { whatComes } from '../apply/beside.ts';
import type { Shown } from '../view.ts';
import { RECEIPT_MINUTES } from './ticket.ts';
import { trackedPage } from './tracked-page.ts';

export interface Receipt {
  readonly agency: Agency;
  readonly request: InfoRequest;
  readonly code: string;
}

/** 回执: the number and the query code, this once; and what comes next. */
export function receiptPage({ agency, request, code }: Receipt, shown: Shown): Html {
  const title = '申请已经提交';
  const page = {
    ...{ title, agency, here: '回执' },
    main: html`<h1>${title}</h1>
<div class="receiptbox stack">
${keyValues([
  ['编号', html`<b>${numberOf(agency, request)}</b>`],
  ['查询码', html`<span class="code">${code}</span>`],
  ['提交日期', inWords(request.arrived)],
  ['收件机关', agency.name],
  ['工作机构', `${agency.office.name}，${agency.office.address}，电话 ${agency.office.phone}`],
])}
</div>
<p><strong>请把编号和查询码抄下来，或者打印这一页。</strong>查进度、补正、撤回、下载答复都要用。查询码只在这里显示 ${RECEIPT_MINUTES} 分钟；遗失的，可以持身份证件到${agency.office.name}查询。</p>
<p class="row noprint"><a class="btn btn--primary" href="${paths.tracked}">看办理进度</a><a class="btn btn--quiet" href="${paths.applyTo(agency.id)}">再提一份申请</a></p>
<section aria-labelledby="h-next" class="stack">
${sectionHead('h-next', '接下来')}
${whatComes(agency)}
</section>`,
  };
  return trackedPage(page, shown);
}

import { html } from 'hono/html';
import { paths } from '#paths';
import { numberOf } from '#remedies/subject/numbers';
import { inWords } from '#ui/day';
import type { Html } from '#ui/html';
import { keyValues } from '#ui/key-values';
import { sectionHead } from '#ui/panel';
import { whatComes } from '../../complain/beside.ts';
import type { Shown } from '../../view.ts';
import { RECEIPT_MINUTES } from '../ticket.ts';
import type { FoundComplaint } from './found.ts';
import { frame } from './frame.ts';

/** 回执: the number and the query code, this once; and what comes next. */
export function complaintReceiptPage({ agency, about, own }: FoundComplaint, code: string, shown: Shown): Html {
  const title = '投诉已经提交';
  const main = html`<h1>${title}</h1>
<div class="receiptbox stack">
${keyValues([
  ['编号', html`<b>${numberOf(agency, 'complaint', own.one)}</b>`],
  ['查询码', html`<span class="code">${code}</span>`],
  ['提交日期', inWords(own.one.begun)],
  ['被投诉的机关', about.name],
  ['受理机关', `${agency.name}，${agency.office.name}，${agency.office.address}，电话 ${agency.office.phone}`],
])}
</div>
<p><strong>请把编号和查询码抄下来，或者打印这一页。</strong>查进度、下载答复都要用。查询码只在这里显示 ${RECEIPT_MINUTES} 分钟；遗失的，可以持身份证件到${agency.office.name}查询。</p>
<p class="row noprint"><a class="btn btn--primary" href="${paths.trackedComplaint}">看办理进度</a></p>
<section aria-labelledby="h-next" class="stack">
${sectionHead('h-next', '接下来')}
${whatComes(agency)}
</section>`;
  return frame({ title, agency, here: '回执', main }, shown);
}

import { html } from 'hono/html';
import type { Agency } from '#agencies/types';
import { citationText, regulation } from '#law/citation';
import { reviewTerm } from '#law/remedies/review-limit';
import { paths } from '#paths';
import type { Html } from '#ui/html';
import { keyValues } from '#ui/key-values';
import type { Entry } from '#ui/metatable';
import { panel } from '#ui/panel';
import { timeline } from '#ui/timeline';

const at = (article: number, paragraph?: number, item?: number) => citationText(regulation(article, paragraph, item));

/** What comes after the form was sent, what it is not for, and where the office is. */
export function beside(agency: Agency): Html {
  return html`${panel({ id: 'h-after', title: '提交以后', body: whatComes(agency) })}
${panel({ id: 'h-else', title: '不用这张表的', body: whatElse(agency) })}
${panel({ id: 'h-office', title: '也可以当面或者邮寄', body: whereToSend(agency) })}`;
}

/** The course of an application, with the article for each step. */
export function whatComes({ review, name }: Agency): Html {
  return timeline([
    { what: '双方确认收到', more: `网上提交的，确认之日为收到申请之日（${at(31)}）。` },
    { what: '7 个工作日内', more: `内容不明确的，一次性告知补正（${at(30)}）。`, state: 'now' },
    {
      what: '20 个工作日内',
      more: `答复；需要延长的，最长再加 20 个工作日，并告知您（${at(33, 2)}）。征求第三方意见的时间不计入（${at(33, 3)}）。`,
      state: 'now',
    },
    {
      what: '不服答复',
      more: `${reviewTerm.value} 日内可以向${review.name || `${name}的行政复议机关`}申请行政复议（${at(51)}）。`,
      state: 'due',
    },
  ]);
}

function whatElse({ office }: Agency): Html {
  return html`<ul class="bullets">
<li>咨询怎么办事：拨打 ${office.phone}。</li>
<li>对公开工作不满意：<a href="${paths.complain}">投诉举报</a>；信访、对其他工作的投诉举报，通过相应的渠道提出。都不作为申请处理（${at(39, 1)}）。</li>
<li>公报、报刊、书籍：可以直接获取（${at(39, 2)}）。</li>
<li>不动产登记、工商登记资料等：依照专门的规定查询（${at(36, undefined, 7)}）。</li>
</ul>`;
}

/** Where the office is, as the guide of Article 12 prints it. */
export function officeFacts({ office }: Agency, more: readonly Entry[] = []): Html {
  return keyValues([
    ['工作机构', office.name],
    ['地址', office.address],
    ['办公时间', office.hours],
    ['电话', office.phone],
    ...more,
  ]);
}

function whereToSend(agency: Agency): Html {
  const { postcode, fax } = agency.office;
  return officeFacts(agency, [
    ...(postcode ? [['邮编', postcode] as const] : []),
    ...(fax ? [['传真', fax] as const] : []),
  ]);
}

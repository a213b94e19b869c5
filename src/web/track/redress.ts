import { html } from 'hono/html';
import type { Agency } from '#agencies/types';
import type { WorkCalendar } from '#law/calendar/calendar';
import type { Day } from '#law/calendar/day';
import { citationText, regulation, reviewLaw } from '#law/citation';
import { directSuitDue, directSuitTerm, suitAfterReviewTerm } from '#law/remedies/litigation-limit';
import { reviewFirst } from '#law/remedies/review-first';
import { reviewDue, reviewTerm } from '#law/remedies/review-limit';
import type { Ruling } from '#law/ruling';
import { paths } from '#paths';
import type { InfoRequest } from '#requests/types';
import { inWords } from '#ui/day';
import type { Content, Html } from '#ui/html';

export interface Redressed {
  readonly request: InfoRequest;
  readonly agency: Agency;
  /** whom complaints go to; null where nobody above the agency is here */
  readonly receiver: Ruling<Agency> | null;
  readonly calendar: WorkCalendar;
  /** the time to answer has passed and nothing was decided */
  readonly late: boolean;
}

/** 对办理不满意: whom to complain to, which body reviews, which court hears, by when, and what comes first. */
export function redress(facts: Redressed): Html {
  return html`<h3>投诉举报</h3>
${complaintTo(facts)}
<h3>行政复议、行政诉讼</h3>
${remedies(facts)}`;
}

function complaintTo({ receiver, agency }: Redressed): Html {
  const under = `（《条例》${citationText(regulation(51))}）`;
  if (!receiver) return html`<p>可以向${agency.name}的上一级行政机关投诉举报${under}。</p>`;
  const { name, office } = receiver.value;
  return html`<p>可以向${name}投诉举报：${office.name}，${office.address}，电话 ${office.phone}${under}。</p>
<p class="row noprint"><a class="btn btn--quiet" href="${paths.complainOf(agency.id)}">在网上投诉举报</a></p>`;
}

function remedies({ request, agency, calendar, late }: Redressed): Content {
  const { served, decision } = request;
  if (served && decision)
    return afterAnswer({ agency, kind: decision.kind, made: decision.day, knew: served.day, calendar });
  if (!late)
    return html`<p>还在法定期限以内。收到答复以后不服的，或者逾期没有答复的，可以在 ${reviewTerm.value} 日内向${place(agency.review)}申请行政复议。</p>`;
  return html`<p>逾期没有答复的，可以自期限届满之日起 ${reviewTerm.value} 日内向${place(agency.review)}申请行政复议，也可以在 ${directSuitTerm.value} 个月内向${place(agency.court)}提起行政诉讼。</p>`;
}

interface Answered {
  readonly agency: Agency;
  readonly kind: NonNullable<InfoRequest['decision']>['kind'];
  readonly made: Day;
  readonly knew: Day;
  readonly calendar: WorkCalendar;
}

function afterAnswer({ agency, kind, made, knew, calendar }: Answered): Html {
  const known = { knew, told: true, made };
  const review = html`最迟在${inWords(reviewDue(known, calendar).value)}向${place(agency.review)}申请行政复议`;
  const suit = html`最迟在${inWords(directSuitDue(known, calendar).value)}向${place(agency.court)}提起行政诉讼`;
  const after = html`对复议决定不服的，收到之日起 ${suitAfterReviewTerm.value} 日内再提起行政诉讼`;
  const first = citationText(reviewLaw(23, 1, 4));

  if (reviewFirst({ decision: kind, made }).value)
    return html`<p>对不予公开的决定，要先申请行政复议（${first}）：${review}；${after}。</p>`;
  const choice = html`<p>不服答复的，可以${review}，也可以${suit}。</p>`;
  return kind === 'partial'
    ? html`<p>对不予公开的部分，要先申请行政复议（${first}）；${after}。</p>\n${choice}`
    : choice;
}

function place({ name, address }: { readonly name: string; readonly address: string }): string {
  const named = name || '有管辖权的机关';
  return address ? `${named}（${address}）` : named;
}

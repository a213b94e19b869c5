import type { AgencyFacts } from '#agencies/facts/agency-facts';
import type { Block } from '#documents/model';
import { reviewLaw } from '#law/citation';
import { directSuitTerm, suitAfterReviewTerm } from '#law/remedies/litigation-limit';
import { redressOf } from '#law/remedies/redress';
import type { Contested } from '#law/remedies/review-first';
import { reviewTerm } from '#law/remedies/review-limit';
import { cited, paragraph } from './phrases.ts';

/** 第五十一条、《行政复议法》第二十三条 — the words on redress of a letter that decides: which body, which court, by when, and what comes first. */
export function redressBlocks(agency: AgencyFacts, contested: Contested, paper: string): readonly Block[] {
  if (redressOf(contested).value !== 'review-first')
    return [paragraph(`如对本${paper}不服，${eitherWay(agency, paper)}`)];

  const withheld = contested.decision === 'partial';
  const first = `对本${paper}中${withheld ? '不予公开的部分' : '不予公开的决定'}不服的，${reviewFirst(agency, paper)}`;
  return [
    paragraph(first),
    ...(withheld ? [paragraph(`对本${paper}的其他部分不服的，${eitherWay(agency, paper)}`)] : []),
  ];
}

/** The choice between review and court. */
export function eitherWay({ review, court }: Pick<AgencyFacts, 'review' | 'court'>, paper: string): string {
  const since = `自收到本${paper}之日起`;
  return (
    `可以${since}${reviewTerm.value}日内向${whereIs(review, REVIEW_BODY)}申请行政复议，` +
    `也可以${since}${directSuitTerm.value}个月内直接向${whereIs(court, COURT)}提起行政诉讼。${online(review)}`
  );
}

function reviewFirst({ review }: AgencyFacts, paper: string): string {
  const { value: days } = reviewTerm;
  return (
    `依照${cited([reviewLaw(23, 1, 4)])}的规定，应当先申请行政复议：` +
    `可以自收到本${paper}之日起${days}日内向${whereIs(review, REVIEW_BODY)}申请行政复议；` +
    `对行政复议决定不服的，可以自收到行政复议决定书之日起${suitAfterReviewTerm.value}日内依法向人民法院提起行政诉讼。${online(review)}`
  );
}

type Where = { readonly name: string; readonly address: string };

/** A letter that nobody signs cannot wait until the agency has said which they are. */
const [REVIEW_BODY, COURT] = ['行政复议机关', '人民法院'];

function whereIs({ name, address }: Where, unknown: string): string {
  return name && address ? `${name}（地址：${address}）` : name || unknown;
}

/** 《行政复议法》第二十二条第二款: 应当同时提供提交行政复议申请书的互联网渠道, where the letter is served on the internet. */
function online({ online: channel }: AgencyFacts['review']): string {
  return channel ? `提交行政复议申请书的互联网渠道：${channel}。` : '';
}

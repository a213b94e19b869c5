import type { Block } from '#documents/model';
import { regulation } from '#law/citation';
import { dayInWords, paragraph, under, you } from '../phrases.ts';
import type { CaseFacts } from '../types.ts';

/** What happened on the way and moved the time to answer; nothing where nothing did. */
export function courseBlocks(facts: CaseFacts): readonly Block[] {
  const sentences = [again, supplemented, consulted, extended, deferred, paid].map((say) => say(facts)).join('');
  return sentences ? [paragraph(sentences)] : [];
}

const orders = {
  redoByReview: '行政复议决定责令重新作出',
  actByReview: '行政复议决定责令履行',
  redoByCourt: '人民法院判决责令重新作出',
  actByCourt: '人民法院判决责令履行',
} as const;

function again({ request }: CaseFacts): string {
  return request.again ? `${orders[request.again.order]}，本机关重新办理，现重新答复。` : '';
}

function supplemented({ request: { supplement }, to }: CaseFacts): string {
  if (!supplement?.supplemented) return '';
  return `因申请内容不明确，本机关于${dayInWords(supplement.sent)}告知${you(to)}作出补正，于${dayInWords(supplement.supplemented)}收到补正的申请。`;
}

const asked = {
  thirdParty: '因公开可能损害第三方合法权益，本机关依法书面征求了第三方的意见',
  coAgency: '因所申请公开的信息由多个行政机关共同制作，本机关征求了其他制作机关的意见',
  otherAgency: '本机关征求了其他行政机关的意见',
  secrecyAuthority: '本机关依法报有关主管部门或者保密行政管理部门确定是否可以公开',
} as const;

function consulted({ request: { consultations } }: CaseFacts): string {
  const kinds = [...new Set(consultations.map(({ of }) => of))];
  if (kinds.length === 0) return '';
  const leftOut = kinds.some((of) => of !== 'secrecyAuthority');
  const ends = leftOut ? `${under(regulation(33, 3))}征求意见所需时间不计算在答复期限内。` : '';
  return `${kinds.map((of) => asked[of]).join('；')}。${ends}`;
}

function extended({ request: { extension }, to }: CaseFacts): string {
  if (!extension) return '';
  return `本机关于${dayInWords(extension.told)}告知${you(to)}延长答复期限${extension.workdays}个工作日。`;
}

function deferred({ request: { deferredTo }, to }: CaseFacts): string {
  return deferredTo ? `本机关已告知${you(to)}延迟至${dayInWords(deferredTo)}前答复。` : '';
}

function paid({ request: { fee }, to }: CaseFacts): string {
  return fee?.paid ? `${you(to)}于${dayInWords(fee.paid)}缴纳了信息处理费。` : '';
}

import { html } from 'hono/html';
import type { Act } from '#journal/types';
import { citationText, regulation } from '#law/citation';
import type { Consulted } from '#law/regulation/art-33-consultations';
import { amendable } from '#requests/commands/amend';
import { ratings } from '#requests/commands/rate';
import { requestAfter } from '#requests/fold';
import type { OwnRequest } from '#requests/queries/own';
import { channels, type InfoRequest, serviceWays } from '#requests/types';
import type { RequestAct } from '#requests/workflow';
import { inWords } from '#ui/day';
import type { Moment } from '#ui/timeline';
import { resultOf } from './standing.ts';

/** What an act means to whoever asked. */
interface Told {
  readonly what: string;
  readonly more?: string;
  /** the article besides the act's own */
  readonly also?: string;
  /** the day that counts, where it is not the act's */
  readonly day?: string;
}

interface Happened {
  readonly act: Act;
  /** the request after it */
  readonly after: InfoRequest;
  /** what was written for the applicant with it */
  readonly words: string;
  /** how the agency writes the number of the request */
  readonly number: string;
}

/** What happened, oldest first, in citizens' words. Acts of the agency's own work are left out. */
export function momentsOf(
  { acts, told }: Pick<OwnRequest, 'acts' | 'told'>,
  numberAt: (request: InfoRequest) => string,
): readonly Moment[] {
  const moments: Moment[] = [];
  let request: InfoRequest | null = null;
  for (const act of acts) {
    request = requestAfter(request, act);
    const words = told.get(act.version) ?? '';
    const one = tellings[act.act as RequestAct]?.({ act, after: request, words, number: numberAt(request) });
    if (one) moments.push(moment(act, one));
  }
  return moments;
}

function moment({ day, under }: Act, { what, more = '', also, day: counted = day }: Told): Moment {
  const because = [citationText(under), also].filter(Boolean).join('、');
  return {
    time: inWords(counted),
    datetime: counted,
    what,
    more: more ? html`<span class="said">${more.replace(/。$/, '')}（${because}）。</span>` : `依据${because}`,
  };
}

export const tellings: Readonly<Partial<Record<RequestAct, (happened: Happened) => Told>>> = {
  file: () => ({ what: '网上提交申请', more: '您提交就是您的确认。' }),
  takeIn: ({ act }) => ({ what: `收到申请：${channelOf(act)}`, day: String(act.data.arrived) }),
  takeInUnconfirmed: ({ act }) => ({ what: `收到来件：${channelOf(act)}，等双方确认`, day: String(act.data.arrived) }),
  confirm: () => ({ what: '双方确认，收到申请', more: '期限从次日起算。' }),
  split: ({ act }) => ({ what: `拆分为 ${(act.data.parts as readonly string[]).length} 件，分别办理` }),
  part: () => ({ what: '从一份申请中拆分出来，单独办理' }),
  register: ({ number }) => ({ what: `登记，编号${number}` }),
  askToSupplement: ({ act, words }) => ({
    what: '请您补正',
    more: `${words}\n请在${inWords(String(act.data.ends))}以前补正。`,
  }),
  supplement: () => ({ what: '收到补正', more: '期限从次日起重新计算。' }),
  lapse: () => ({ what: '逾期没有补正，不再办理' }),

  consult: ({ act }) => consulted[act.data.of as Consulted],
  answerConsultation: ({ act, after }) => answered(Number(act.data.n), after),
  extend: ({ act, words }) => ({ what: `延长 ${act.data.workdays} 个工作日`, more: words }),
  askForReasons: ({ words }) => ({ what: '请您说明理由', more: words }),
  giveReasons: () => ({ what: '收到您说明的理由' }),
  defer: ({ act }) => ({ what: `答复期限推迟到${inWords(String(act.data.until))}` }),
  chargeFee: ({ act, words }) => ({ what: `请您缴纳信息处理费 ${yuan(Number(act.data.amount))} 元`, more: words }),
  pay: () => ({ what: '收到缴费', more: '期限从次日起重新计算。' }),
  lapseFee: () => ({ what: '逾期没有缴费，不再办理' }),

  answer: () => ({ what: '作出答复' }),
  serve: ({ after }) => ({
    what: `答复送达：${resultOf(after) ?? ''}`,
    more: after.served ? `${serviceWays[after.served.way]}。` : '',
  }),
  withdraw: () => ({ what: '撤回申请' }),
  rate: ({ act }) => ({ what: `您的评价：${ratings[Number(act.data.rating) as keyof typeof ratings]}` }),
  suggestRelease: () => ({ what: '建议主动公开' }),
  release: () => ({ what: '纳入主动公开' }),
  declineRelease: ({ words }) => ({ what: '没有采纳主动公开的建议', more: words }),
  unrelease: () => ({ what: '从主动公开的信息里撤下' }),
  reopen: ({ act }) => ({ what: `按${String(act.data.order).endsWith('Court') ? '判决' : '复议决定'}重新办理` }),
  amend: ({ act }) => ({ what: `更正记录：${amendable[act.data.field as keyof typeof amendable]}` }),
  annul: () => ({ what: '这条记录作废' }),
};

const PAUSED = '这段时间不计入期限。';
const consulted: Readonly<Record<Consulted, Told>> = {
  thirdParty: { what: '征求第三方意见', more: `所需信息涉及他人权益，已经书面征求意见。${PAUSED}`, also: at(33, 3) },
  coAgency: { what: '征求共同制作机关的意见', more: PAUSED, also: at(33, 3) },
  otherAgency: { what: '征求有关机关的意见', more: PAUSED, also: at(33, 3) },
  secrecyAuthority: { what: '报请有关主管部门确定能否公开', more: '期限照常计算。' },
};

function answered(n: number, { consultations }: InfoRequest): Told {
  const one = consultations.find((consultation) => consultation.n === n);
  const who = one?.of === 'thirdParty' ? '第三方' : '对方机关';
  const what = one?.opinion === 'silent' ? `${who}逾期没有答复` : `${who}已经答复`;
  const waiting = consultations.some((consultation) => !consultation.answered);
  return { what: waiting ? what : `${what}，继续计算期限` };
}

function channelOf({ data }: Act): string {
  return channels[data.channel as keyof typeof channels];
}

/** 分 as 元. */
function yuan(amount: number): string {
  return (amount / 100).toFixed(2).replace(/\.00$/, '');
}

function at(article: number, paragraph?: number): string {
  return citationText(regulation(article, paragraph));
}

import type { Registry } from '#agencies/types';
import { actsAbout } from '#journal/queries';
import { type NotAllowed, type Outcome, refused, type Writing } from '#journal/types';
import { regulation, reviewLaw } from '#law/citation';
import { open } from '#store/vault/entries';
import type { Attachment } from '../application/attachments.ts';
import { personOf } from '../ids.ts';
import { agencyAt } from '../letters/facts.ts';
import { isOnline, type ServiceWay, serviceWays, ways } from '../types.ts';
import { keepPapers } from './keep-papers.ts';
import { type OnRequest, requestAct } from './request-act.ts';

export interface Serve extends OnRequest {
  readonly way: ServiceWay;
  /** who signed, the number of the registered letter, the record of the system */
  readonly proof: string;
  /** the 送达回证 or the receipt of the post, scanned */
  readonly attachments?: readonly Attachment[];
}

/** 送达: by hand the day of signature, by post the posting day (国办公开办函〔2016〕235号), on the internet the day it was sent. */
export function serve(registry: Registry, command: Serve): Promise<Outcome> {
  const { way, proof } = command;

  return requestAct(registry, command, 'serve', async (_request, { w }) => {
    if (!Object.hasOwn(serviceWays, way)) return refused('请选择送达方式。', [], 'way');
    if (!proof.trim()) return refused('请写明送达凭证：签收人、挂号号码或者系统记录。', [], 'proof');
    const trouble = way === 'internet' ? await whyNotOnline(registry, w, command) : null;
    if (trouble) return trouble;

    const papers = await keepPapers(registry, w, command);
    return 'ok' in papers ? papers : { data: { way, ...papers }, texts: { proof } };
  });
}

/**
 * 网上送达 is for whoever asked for it (第二十九条第二款第三项), and the letter has to tell where to apply for review there
 * (《行政复议法》第二十二条第二款).
 */
async function whyNotOnline(
  { ring }: Registry,
  { tx }: Writing,
  { agency, request }: OnRequest,
): Promise<NotAllowed | null> {
  const asked = (await open(tx, ring, { agency, person: personOf(request), entry: 'way' })) ?? '';
  if (!isOnline(asked)) {
    const says = `申请人要求的获取途径是“${ways[asked as keyof typeof ways] ?? asked}”，不能网上送达，请选择别的送达方式。`;
    return refused(says, [regulation(29, 2, 3)], 'way');
  }

  const answered = (await actsAbout(tx, agency, request)).findLast(({ act }) => act === 'answer');
  const told = await agencyAt(tx, agency, answered);
  if (told?.review.online) return null;
  const says = '答复书里没有写网上申请复议的网址，不能网上送达，请选择别的送达方式。';
  return refused(says, [reviewLaw(22, 2)], 'way');
}

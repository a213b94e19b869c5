import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import { regulation } from '#law/citation';
import type { Attachment } from '../application/attachments.ts';
import { type Opinion, opinions } from '../types.ts';
import { keepPapers } from './keep-papers.ts';
import { type OnRequest, requestAct } from './request-act.ts';

export interface AnswerConsultation extends OnRequest {
  readonly n: number;
  readonly opinion: Opinion;
  readonly reasons: string;
  /** what the other side wrote, scanned */
  readonly attachments?: readonly Attachment[];
}

/** 第三十二条 — 记录对方意见; the days stop being left out. */
export function answerConsultation(registry: Registry, command: AnswerConsultation): Promise<Outcome> {
  const { n, opinion, reasons } = command;

  return requestAct(registry, command, 'answerConsultation', async ({ consultations }, { w }) => {
    const one = consultations.find((consultation) => consultation.n === n);
    if (!one) return refused('没有这次征求意见。', [], 'n');
    if (one.answered) return refused('这次征求意见已经有结果。', [regulation(32)], 'n');
    if (!Object.hasOwn(opinions, opinion)) return refused('请选择对方的意见。', [regulation(32)], 'opinion');

    const papers = await keepPapers(registry, w, command);
    return 'ok' in papers ? papers : { data: { n, opinion, ...papers }, texts: { reasons } };
  });
}

import type { Block } from '#documents/model';
import { regulation } from '#law/citation';
import { answerDueOf } from '../../deadlines.ts';
import { dayInWords, paragraph, under, you } from '../phrases.ts';
import type { FactsOf } from '../types.ts';
import { opening } from './opening.ts';

/** 第三十三条第二款 — 延期答复告知书: why, who agreed, how long, until when. */
export function extensionNotice(facts: FactsOf['extensionNotice']): readonly Block[] {
  const { request, calendar, reason, to } = facts;
  const workdays = request.extension?.workdays ?? request.proposed ?? 0;
  return [
    opening(facts),
    paragraph(
      `因${reason
        .trim()
        .replace(/^因为?/u, '')
        .replace(/[。；，]$/u, '')}，本机关不能在规定的期限内答复${you(to)}。`,
    ),
    paragraph(
      `${under(regulation(33, 2))}经本机关政府信息公开工作机构负责人同意，答复期限延长${workdays}个工作日，延长后的答复期限为${dayInWords(answerDueOf(request, calendar).value)}。`,
    ),
  ];
}

import type { Block } from '#documents/model';
import { regulation } from '#law/citation';
import { answerDueOf } from '../../deadlines.ts';
import { cited, dayInWords, led, paragraph, under, you } from '../phrases.ts';
import type { CaseFacts, FactsOf } from '../types.ts';
import { contact, opening } from './opening.ts';

/** 第三十五条 — 说明理由通知书: whoever asks beyond reason is asked why. */
export function reasonsNotice(facts: FactsOf['reasonsNotice']): readonly Block[] {
  const by = you(facts.to);
  return [
    opening(facts),
    paragraph(
      `本机关认为，${by}申请公开政府信息的数量、频次明显超过合理范围。${under(regulation(35))}请${by}书面说明申请理由，送交或者寄交${contact(facts.agency)}。`,
    ),
    ...led('数量、频次的情况：', facts.why),
    paragraph(
      `本机关认为申请理由不合理的，将告知${by}不予处理；认为申请理由合理，但是无法在${cited([regulation(33)])}规定的期限内答复的，将确定延迟答复的合理期限并告知${by}。`,
    ),
  ];
}

/** 第三十五条 — 延迟答复告知书: the reasons are reasonable, and until when. */
export function deferralNotice(facts: CaseFacts): readonly Block[] {
  const { request, calendar, to } = facts;
  const until = request.deferredTo ?? answerDueOf(request, calendar).value;
  return [
    opening(facts),
    paragraph(
      `${you(to)}说明的申请理由合理，但是${you(to)}申请公开政府信息的数量、频次明显超过合理范围，本机关无法在${cited([regulation(33)])}规定的期限内答复。${under(regulation(35))}本机关确定延迟答复的合理期限，将于${dayInWords(until)}以前答复${you(to)}。`,
    ),
  ];
}

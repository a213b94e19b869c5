import type { Block } from '#documents/model';
import { regulation } from '#law/citation';
import { feeNoticeContents } from '#law/fee-rules/notice';
import { paymentTerm } from '#law/fee-rules/payment';
import { cited, led, paragraph, under, you, yuan } from '../phrases.ts';
import type { FactsOf } from '../types.ts';
import { contact, opening } from './opening.ts';

/** 收费办法第六条 — 缴费通知书: what the fee rests on, its standard, its amount, how to pay, and by when. */
export function feeNotice(facts: FactsOf['feeNotice']): readonly Block[] {
  const by = you(facts.to);
  const because = [regulation(42, 1), ...feeNoticeContents.because];
  const stated: Readonly<Record<string, string>> = {
    收费依据: `${cited(because)}。`,
    收费标准: facts.basis,
    收费数额: `人民币${yuan(facts.request.fee?.amount ?? 0)}。`,
    缴纳方式: facts.payment.trim() || `凭本通知书到${contact(facts.agency)}办理，款项缴入同级国库，开具财政票据。`,
  };
  return [
    opening(facts),
    paragraph(
      `${by}申请公开政府信息的数量、频次明显超过合理范围，${under(regulation(42, 1))}本机关决定收取信息处理费，有关事项通知如下：`,
    ),
    ...feeNoticeContents.value.flatMap((name) => led(`${name}：`, stated[name] ?? '')),
    paragraph(
      `请${by}自收到本通知书的次日起${paymentTerm.value}个工作日内缴纳。逾期未缴纳的，视为放弃申请，本机关不再处理该政府信息公开申请；缴纳完毕的，答复期限自缴纳完毕之日起重新计算。`,
    ),
  ];
}

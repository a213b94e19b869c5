import { type Citation, regulation } from '../../citation.ts';
import type { Decision, DecisionKind } from './decision.ts';

const REFUSAL = ['不予公开', '理由'];

/**
 * 第三十六条第（三）项 — 不予公开 under 第十四条 to 第十六条, in the rows of table 3.
 *
 * > （三）行政机关依据本条例的规定决定不予公开的，告知申请人不予公开并说明理由；
 */
export const denied: readonly Decision[] = [
  refusal('denied.1', '属于国家秘密', regulation(14)),
  refusal('denied.2', '法律、行政法规禁止公开', regulation(14)),
  refusal('denied.3', '危及国家安全、公共安全、经济安全、社会稳定', regulation(14)),
  refusal('denied.4', '保护第三方合法权益', regulation(15), regulation(32)),
  refusal('denied.5', '属于内部事务信息', regulation(16, 1)),
  refusal('denied.6', '属于过程性信息', regulation(16, 2)),
  refusal('denied.7', '属于行政执法案卷信息', regulation(16, 2)),
];

/**
 * 第三十六条第（七）项 — information that another law gives its own way to. Its row stands under 不予公开, but it is no refusal
 * under 第十四条 to 第十六条.
 *
 * > （七）所申请公开信息属于工商、不动产登记资料等信息，有关法律、行政法规对信息的获取有特别规定的，告知申请人依照有关法律、行政法规的规定办理。
 */
export const specialQuery: Decision = {
  kind: 'denied.8',
  label: '属于行政查询事项',
  row: 'denied.8',
  under: [regulation(36, undefined, 7)],
  mustTell: ['依照有关法律、行政法规的规定办理'],
  interpreted: ['table-3-rows'],
};

function refusal(kind: DecisionKind, label: string, ...grounds: readonly Citation[]): Decision {
  return { kind, label, row: kind, under: [...grounds, regulation(36, undefined, 3)], mustTell: REFUSAL };
}

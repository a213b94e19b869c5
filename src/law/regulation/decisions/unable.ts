import { regulation } from '../../citation.ts';
import type { Decision } from './decision.ts';

/**
 * 第三十六条第（四）项、第（五）项、第三十八条、第三十条 — 无法提供.
 *
 * 第三十六条:
 * > （四）经检索没有所申请公开信息的，告知申请人该政府信息不存在；
 * > （五）所申请公开信息不属于本行政机关负责公开的，告知申请人并说明理由；能够确定负责公开该政府信息的行政机关的，告知申请人该行政机关的名称、联系方式；
 *
 * 第三十八条:
 * > 需要行政机关对现有政府信息进行加工、分析的，行政机关可以不予提供。
 *
 * 第三十条:
 * > 政府信息公开申请内容不明确的
 */
export const unable: readonly Decision[] = [
  {
    kind: 'unable.1.not_held',
    label: '信息不存在',
    row: 'unable.1',
    under: [regulation(36, undefined, 4)],
    mustTell: ['经检索该政府信息不存在'],
    interpreted: ['table-3-rows'],
  },
  {
    kind: 'unable.1.not_ours',
    label: '不属于本机关负责公开',
    row: 'unable.1',
    under: [regulation(10), regulation(36, undefined, 5)],
    mustTell: ['不属于本机关负责公开', '理由', '能够确定的，负责公开的行政机关的名称、联系方式'],
    interpreted: ['table-3-rows'],
  },
  {
    kind: 'unable.2',
    label: '没有现成信息，需要加工、分析',
    row: 'unable.2',
    under: [regulation(38)],
    mustTell: ['需要对现有政府信息进行加工、分析，不予提供'],
  },
  {
    kind: 'unable.3',
    label: '补正后申请内容仍不明确',
    row: 'unable.3',
    under: [regulation(30)],
    mustTell: ['补正后申请内容仍不明确'],
  },
];

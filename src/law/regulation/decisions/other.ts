import { feeMeasures, regulation } from '../../citation.ts';
import type { Decision } from './decision.ts';

/**
 * 第三十条、收费办法第六条 — 其他处理: what ends without an answer on the merits.
 *
 * > 申请人无正当理由逾期不补正的，视为放弃申请，行政机关不再处理该政府信息公开申请。
 */
export const other: readonly Decision[] = [
  {
    kind: 'other.1',
    label: '逾期不补正，不再处理',
    row: 'other.1',
    under: [regulation(30)],
    mustTell: ['逾期不补正，视为放弃申请，不再处理'],
  },
  {
    kind: 'other.2',
    label: '逾期不缴费，不再处理',
    row: 'other.2',
    under: [regulation(42, 1), feeMeasures(6)],
    mustTell: ['逾期未缴纳信息处理费，视为放弃申请，不再处理'],
  },
  {
    kind: 'other.3.withdrawn',
    label: '申请人撤回申请',
    row: 'other.3',
    under: [regulation(45)],
    mustTell: ['撤回申请，不再处理'],
    interpreted: ['table-3-rows'],
  },
];

import { regulation } from '../../citation.ts';
import type { Decision } from './decision.ts';

/**
 * 第三十九条、第三十六条第（六）项、第三十五条 — 不予处理.
 *
 * 第三十九条:
 * > 申请人以政府信息公开申请的形式进行信访、投诉、举报等活动，行政机关应当告知申请人不作为政府信息公开申请处理并可以告知通过相应渠道提出。
 * > 申请人提出的申请内容为要求行政机关提供政府公报、报刊、书籍等公开出版物的，行政机关可以告知获取的途径。
 *
 * 第三十六条:
 * > （六）行政机关已就申请人提出的政府信息公开申请作出答复、申请人重复申请公开相同政府信息的，告知申请人不予重复处理；
 *
 * 第三十五条:
 * > 行政机关认为申请理由不合理的，告知申请人不予处理；
 */
export const notProcessed: readonly Decision[] = [
  {
    kind: 'notproc.1',
    label: '信访、投诉、举报',
    row: 'notproc.1',
    under: [regulation(39, 1)],
    mustTell: ['不作为政府信息公开申请处理'],
  },
  {
    kind: 'notproc.2',
    label: '重复申请',
    row: 'notproc.2',
    under: [regulation(36, undefined, 6)],
    mustTell: ['不予重复处理'],
  },
  {
    kind: 'notproc.3',
    label: '要求提供公开出版物',
    row: 'notproc.3',
    under: [regulation(39, 2)],
    mustTell: ['获取的途径'],
  },
  {
    kind: 'notproc.4',
    label: '无正当理由大量反复申请',
    row: 'notproc.4',
    under: [regulation(35)],
    mustTell: ['申请理由不合理，不予处理'],
  },
  {
    kind: 'notproc.5',
    label: '要求确认或者重新出具已获取的信息',
    row: 'notproc.5',
    under: [regulation(2), regulation(38)],
    mustTell: ['要求确认或者重新出具已获取的信息，不予处理'],
    interpreted: ['table-3-rows'],
  },
];

import { regulation } from '../../citation.ts';
import type { Decision } from './decision.ts';

/**
 * 第三十六条第（一）项、第（二）项 — 予以公开.
 *
 * > （一）所申请公开信息已经主动公开的，告知申请人获取该政府信息的方式、途径；
 * > （二）所申请公开信息可以公开的，向申请人提供该政府信息，或者告知申请人获取该政府信息的方式、途径和时间；
 */
export const granted: readonly Decision[] = [
  {
    kind: 'granted.already_public',
    label: '已经主动公开',
    row: 'granted',
    under: [regulation(36, undefined, 1)],
    mustTell: ['获取该政府信息的方式、途径'],
    interpreted: ['table-3-rows'],
  },
  {
    kind: 'granted.provided',
    label: '予以公开',
    row: 'granted',
    under: [regulation(36, undefined, 2)],
    mustTell: ['所申请的政府信息，或者获取该政府信息的方式、途径和时间'],
  },
];

/**
 * 第三十七条 — 部分公开. It counts in its own row alone, whatever the grounds for the rest.
 *
 * > 申请公开的信息中含有不应当公开或者不属于政府信息的内容，但是能够作区分处理的，行政机关应当向申请人提供可以公开的政府信息内容，并对不予公开的内容说明理由。
 */
export const partial: Decision = {
  kind: 'partial',
  label: '部分公开',
  row: 'partial',
  under: [regulation(37)],
  mustTell: ['可以公开的政府信息内容', '对不予公开的内容的理由'],
};

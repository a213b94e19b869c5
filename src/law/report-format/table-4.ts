import { reportFormat } from '../citation.ts';
import type { Heading, Sum, Table } from './types.ts';

const outcomes = (group: string): readonly Heading[] => [
  { id: `${group}.upheld`, label: '结果维持' },
  { id: `${group}.corrected`, label: '结果纠正' },
  { id: `${group}.other`, label: '其他结果' },
  { id: `${group}.pending`, label: '尚未审结' },
  { id: `${group}.total`, label: '总计' },
];

/** 表四: one row of fifteen cells. Its only row has no id, so an address is table and column. */
export const table4: Table = {
  id: 'T4',
  part: '四',
  title: '政府信息公开行政复议、行政诉讼情况',
  blocks: [
    {
      corner: '',
      rows: [{ id: '', label: '' }],
      columns: [
        { id: 'review', label: '行政复议', children: outcomes('review') },
        {
          id: 'litigation',
          label: '行政诉讼',
          children: [
            { id: 'direct', label: '未经复议直接起诉', children: outcomes('direct') },
            { id: 'after_review', label: '复议后起诉', children: outcomes('after_review') },
          ],
        },
      ],
    },
  ],
};

export const sums4: readonly Sum[] = ['review', 'direct', 'after_review'].map((group) => ({
  id: 'T4.total',
  table: 'T4',
  along: 'columns',
  left: [`${group}.total`],
  right: outcomes(group)
    .map((column) => column.id)
    .filter((id) => !id.endsWith('.total')),
  says: '总计等于结果维持、结果纠正、其他结果与尚未审结之和',
  under: reportFormat('表四总计'),
}));

import { reportFormat } from '../citation.ts';
import type { Heading, Sum, Table } from './types.ts';

const legal: readonly Heading[] = [
  { id: 'enterprise', label: '商业企业' },
  { id: 'research', label: '科研机构' },
  { id: 'public_welfare', label: '社会公益组织' },
  { id: 'legal_service', label: '法律服务机构' },
  { id: 'other_org', label: '其他' },
];

const columns: readonly Heading[] = [
  { id: 'natural', label: '自然人' },
  { id: '', label: '法人或其他组织', children: legal },
  { id: 'total', label: '总计' },
];

const before: readonly Heading[] = [
  { id: 'granted', label: '（一）予以公开' },
  { id: 'partial', label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', aliases: ['（二）部分公开'] },
  {
    id: 'denied',
    label: '（三）不予公开',
    children: [
      { id: 'denied.1', label: '1.属于国家秘密' },
      { id: 'denied.2', label: '2.其他法律行政法规禁止公开' },
      { id: 'denied.3', label: '3.危及“三安全一稳定”' },
      { id: 'denied.4', label: '4.保护第三方合法权益' },
      { id: 'denied.5', label: '5.属于三类内部事务信息' },
      { id: 'denied.6', label: '6.属于四类过程性信息' },
      { id: 'denied.7', label: '7.属于行政执法案卷' },
      { id: 'denied.8', label: '8.属于行政查询事项' },
    ],
  },
  {
    id: 'unable',
    label: '（四）无法提供',
    children: [
      { id: 'unable.1', label: '1.本机关不掌握相关政府信息' },
      { id: 'unable.2', label: '2.没有现成信息需要另行制作' },
      { id: 'unable.3', label: '3.补正后申请内容仍不明确' },
    ],
  },
  {
    id: 'notproc',
    label: '（五）不予处理',
    children: [
      { id: 'notproc.1', label: '1.信访举报投诉类申请' },
      { id: 'notproc.2', label: '2.重复申请' },
      { id: 'notproc.3', label: '3.要求提供公开出版物' },
      { id: 'notproc.4', label: '4.无正当理由大量反复申请' },
      { id: 'notproc.5', label: '5.要求行政机关确认或重新出具已获取信息' },
    ],
  },
];

/** （六）其他处理 in three rows (2021). */
export const otherInThreeRows: Heading = {
  id: 'other',
  label: '（六）其他处理',
  children: [
    { id: 'other.1', label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请' },
    { id: 'other.2', label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请' },
    { id: 'other.3', label: '3.其他' },
  ],
};

/** （六）其他处理 in one row (2019; some later reports print it too). */
export const otherInOneRow: Heading = { id: 'other', label: '（六）其他处理' };

/** 表三, which differs between the forms in （六）其他处理 only. */
export function table3(other: Heading): Table {
  return {
    id: 'T3',
    part: '三',
    title: '收到和处理政府信息公开申请情况',
    blocks: [
      {
        corner: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
        over: '申请人情况',
        columns,
        rows: [
          { id: 'new', label: '一、本年新收政府信息公开申请数量' },
          { id: 'carry_in', label: '二、上年结转政府信息公开申请数量' },
          {
            id: '',
            label: '三、本年度办理结果',
            children: [...before, other, { id: 'result_total', label: '（七）总计' }],
          },
          { id: 'carry_out', label: '四、结转下年度继续办理' },
        ],
      },
    ],
  };
}

/**
 * The results that （七）总计 adds up, in order. A report gives （六）其他处理 either as `other` or as `other.1`–`other.3`;
 * whichever it does not print is no cell of it.
 */
export const results: readonly string[] = [...before, otherInThreeRows]
  .flatMap((row) => (row.children ?? [row]).map((leaf) => leaf.id))
  .concat('other');

export const sums3: readonly Sum[] = [
  {
    id: 'T3.balance',
    table: 'T3',
    along: 'rows',
    left: ['new', 'carry_in'],
    right: ['result_total', 'carry_out'],
    says: '第一项加第二项之和，等于第三项加第四项之和',
    under: reportFormat('表三'),
  },
  {
    id: 'T3.result_total',
    table: 'T3',
    along: 'rows',
    left: ['result_total'],
    right: results,
    says: '（七）总计等于（一）至（六）各项之和',
    under: reportFormat('表三（七）总计'),
  },
  {
    id: 'T3.col_total',
    table: 'T3',
    along: 'columns',
    left: ['total'],
    right: ['natural', ...legal.map((column) => column.id)],
    says: '总计等于自然人与各类法人或其他组织之和',
    under: reportFormat('表三总计'),
  },
];

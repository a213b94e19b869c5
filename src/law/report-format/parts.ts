import type { Part } from './types.ts';

/** The six parts, the same in both forms. 第五十条第一款 says what they must contain. */
export const parts: readonly Part[] = [
  {
    no: '一',
    title: '总体情况',
    topics: ['主动公开', '依申请公开', '政府信息管理', '政府信息公开平台建设', '监督保障'],
  },
  { no: '二', title: '主动公开政府信息情况', table: 'T2' },
  {
    no: '三',
    title: '收到和处理政府信息公开申请情况',
    table: 'T3',
  },
  {
    no: '四',
    title: '政府信息公开行政复议、行政诉讼情况',
    aliases: ['因政府信息公开工作被申请行政复议、提起行政诉讼情况', '政府信息公开行政复议和行政诉讼情况'],
    table: 'T4',
  },
  { no: '五', title: '存在的主要问题及改进情况' },
  { no: '六', title: '其他需要报告的事项' },
];

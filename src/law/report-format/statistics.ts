/** 政府信息公开情况统计表 of reports before 2019: one line an indicator. The year's own column is headed by the year. */
export const statisticsTable = {
  title: '政府信息公开情况统计表',
  columns: [
    { id: 'indicator', label: '指标名称' },
    { id: 'unit', label: '计量单位' },
    { id: 'year', label: '年度' },
    { id: 'cumulative', label: '历年累计' },
  ],
} as const;

import type { HolidayNotice } from '../notice.ts';

export const notice2024: HolidayNotice = {
  year: 2024,
  number: null,
  issued: null,
  sources: ['https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm'],
  holidays: [
    { name: '元旦', off: { from: '2024-01-01', to: '2024-01-01' }, makeUp: [] },
    { name: '春节', off: { from: '2024-02-10', to: '2024-02-17' }, makeUp: ['2024-02-04', '2024-02-18'] },
    { name: '清明节', off: { from: '2024-04-04', to: '2024-04-06' }, makeUp: ['2024-04-07'] },
    { name: '劳动节', off: { from: '2024-05-01', to: '2024-05-05' }, makeUp: ['2024-04-28', '2024-05-11'] },
    { name: '端午节', off: { from: '2024-06-10', to: '2024-06-10' }, makeUp: [] },
    { name: '中秋节', off: { from: '2024-09-15', to: '2024-09-17' }, makeUp: ['2024-09-14'] },
    { name: '国庆节', off: { from: '2024-10-01', to: '2024-10-07' }, makeUp: ['2024-09-29', '2024-10-12'] },
  ],
};

import type { HolidayNotice } from '../notice.ts';

export const notice2022: HolidayNotice = {
  year: 2022,
  number: null,
  issued: null,
  sources: ['http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm'],
  holidays: [
    { name: '元旦', off: { from: '2022-01-01', to: '2022-01-03' }, makeUp: [] },
    { name: '春节', off: { from: '2022-01-31', to: '2022-02-06' }, makeUp: ['2022-01-29', '2022-01-30'] },
    { name: '清明节', off: { from: '2022-04-03', to: '2022-04-05' }, makeUp: ['2022-04-02'] },
    { name: '劳动节', off: { from: '2022-04-30', to: '2022-05-04' }, makeUp: ['2022-04-24', '2022-05-07'] },
    { name: '端午节', off: { from: '2022-06-03', to: '2022-06-05' }, makeUp: [] },
    { name: '中秋节', off: { from: '2022-09-10', to: '2022-09-12' }, makeUp: [] },
    { name: '国庆节', off: { from: '2022-10-01', to: '2022-10-07' }, makeUp: ['2022-10-08', '2022-10-09'] },
  ],
};

import type { HolidayNotice } from '../notice.ts';

export const notice2023: HolidayNotice = {
  year: 2023,
  number: null,
  issued: null,
  sources: ['http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm'],
  holidays: [
    { name: '元旦', off: { from: '2022-12-31', to: '2023-01-02' }, makeUp: [] },
    { name: '春节', off: { from: '2023-01-21', to: '2023-01-27' }, makeUp: ['2023-01-28', '2023-01-29'] },
    { name: '清明节', off: { from: '2023-04-05', to: '2023-04-05' }, makeUp: [] },
    { name: '劳动节', off: { from: '2023-04-29', to: '2023-05-03' }, makeUp: ['2023-04-23', '2023-05-06'] },
    { name: '端午节', off: { from: '2023-06-22', to: '2023-06-24' }, makeUp: ['2023-06-25'] },
    { name: '中秋节、国庆节', off: { from: '2023-09-29', to: '2023-10-06' }, makeUp: ['2023-10-07', '2023-10-08'] },
  ],
};

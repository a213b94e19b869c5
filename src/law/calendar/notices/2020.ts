import type { HolidayNotice } from '../notice.ts';

/** As merged with the notice of January 2020 that lengthened the Spring Festival; 2020-02-03 is an ordinary Monday it names. */
export const notice2020: HolidayNotice = {
  year: 2020,
  number: null,
  issued: null,
  sources: [
    'http://www.gov.cn/zhengce/zhengceku/2019-11/21/content_5454164.htm',
    'http://www.gov.cn/zhengce/zhengceku/2020-01/27/content_5472352.htm',
  ],
  holidays: [
    { name: '元旦', off: { from: '2020-01-01', to: '2020-01-01' }, makeUp: [] },
    { name: '春节', off: { from: '2020-01-24', to: '2020-02-02' }, makeUp: ['2020-01-19', '2020-02-03'] },
    { name: '清明节', off: { from: '2020-04-04', to: '2020-04-06' }, makeUp: [] },
    { name: '劳动节', off: { from: '2020-05-01', to: '2020-05-05' }, makeUp: ['2020-04-26', '2020-05-09'] },
    { name: '端午节', off: { from: '2020-06-25', to: '2020-06-27' }, makeUp: ['2020-06-28'] },
    { name: '国庆节、中秋节', off: { from: '2020-10-01', to: '2020-10-08' }, makeUp: ['2020-09-27', '2020-10-10'] },
  ],
};

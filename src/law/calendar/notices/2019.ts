import type { HolidayNotice } from '../notice.ts';

/** As merged with the notice of March 2019 that moved the days around Labour Day. */
export const notice2019: HolidayNotice = {
  year: 2019,
  number: null,
  issued: null,
  sources: [
    'http://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm',
    'http://www.gov.cn/zhengce/zhengceku/2019-03/22/content_5375877.htm',
  ],
  holidays: [
    { name: '元旦', off: { from: '2018-12-30', to: '2019-01-01' }, makeUp: ['2018-12-29'] },
    { name: '春节', off: { from: '2019-02-04', to: '2019-02-10' }, makeUp: ['2019-02-02', '2019-02-03'] },
    { name: '清明节', off: { from: '2019-04-05', to: '2019-04-05' }, makeUp: [] },
    { name: '劳动节', off: { from: '2019-05-01', to: '2019-05-04' }, makeUp: ['2019-04-28', '2019-05-05'] },
    { name: '端午节', off: { from: '2019-06-07', to: '2019-06-07' }, makeUp: [] },
    { name: '中秋节', off: { from: '2019-09-13', to: '2019-09-13' }, makeUp: [] },
    { name: '国庆节', off: { from: '2019-10-01', to: '2019-10-07' }, makeUp: ['2019-09-29', '2019-10-12'] },
  ],
};

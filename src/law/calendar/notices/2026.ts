import type { HolidayNotice } from '../notice.ts';

export const notice2026: HolidayNotice = {
  year: 2026,
  number: null,
  issued: null,
  sources: ['https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm'],
  holidays: [
    { name: '元旦', off: { from: '2026-01-01', to: '2026-01-03' }, makeUp: ['2026-01-04'] },
    { name: '春节', off: { from: '2026-02-15', to: '2026-02-23' }, makeUp: ['2026-02-14', '2026-02-28'] },
    { name: '清明节', off: { from: '2026-04-04', to: '2026-04-06' }, makeUp: [] },
    { name: '劳动节', off: { from: '2026-05-01', to: '2026-05-05' }, makeUp: ['2026-05-09'] },
    { name: '端午节', off: { from: '2026-06-19', to: '2026-06-21' }, makeUp: [] },
    { name: '国庆节', off: { from: '2026-10-01', to: '2026-10-07' }, makeUp: ['2026-09-20', '2026-10-10'] },
    { name: '中秋节', off: { from: '2026-09-25', to: '2026-09-27' }, makeUp: [] },
  ],
};

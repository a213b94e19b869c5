import type { HolidayNotice } from '../notice.ts';

export const notice2025: HolidayNotice = {
  year: 2025,
  number: null,
  issued: null,
  sources: ['https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm'],
  holidays: [
    { name: '元旦', off: { from: '2025-01-01', to: '2025-01-01' }, makeUp: [] },
    { name: '春节', off: { from: '2025-01-28', to: '2025-02-04' }, makeUp: ['2025-01-26', '2025-02-08'] },
    { name: '清明节', off: { from: '2025-04-04', to: '2025-04-06' }, makeUp: [] },
    { name: '劳动节', off: { from: '2025-05-01', to: '2025-05-05' }, makeUp: ['2025-04-27'] },
    { name: '端午节', off: { from: '2025-05-31', to: '2025-06-02' }, makeUp: [] },
    { name: '国庆节、中秋节', off: { from: '2025-10-01', to: '2025-10-08' }, makeUp: ['2025-09-28', '2025-10-11'] },
  ],
};

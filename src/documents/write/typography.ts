/** GB/T 9704—2012, 党政机关公文格式: lengths in millimetres, type in points. */
export const page = { width: 210, height: 297, top: 37, left: 28, right: 26, bottom: 35 } as const;

/** 二号, 三号, 四号; 22 lines of 三号 fill the 225 mm of a page, 28 characters its 156 mm. */
export const size = { title: 22, body: 16, pageNumber: 14, table: 10.5, dense: 9, form: 12, note: 9 } as const;
export const line = { body: 28.95, title: 34, table: 15, dense: 12.6, form: 20, note: 13 } as const;
/** 发文机关标志 in red over a red line; points. */
export const letterhead = { size: 40, tracking: 3, red: 'CC0000', line: 2, below: 4 } as const;
/** What each character of the body is set closer, so that 28 stand in a line. */
export const tracking = -0.2;

/** Typefaces by the names under which an agency's own computers know them. */
export const face = {
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  heading: '黑体',
  subheading: '楷体_GB2312',
  pageNumber: '宋体',
} as const;

/** Millimetres between the bottom of the type and the page number. */
export const PAGE_NUMBER_BELOW = 7;

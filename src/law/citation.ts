/** A place in a statute or an official document that a rule rests on. */
export interface Citation {
  /** short name of the source: 条例, 年度报告格式（2021）, … */
  readonly source: string;
  /** the place in it, as it is cited: 第五十条第二款, 表三 … */
  readonly at: string;
}

const REGULATION = '《中华人民共和国政府信息公开条例》';

/** 《条例》第 `article` 条, and its 款 and 项 where they matter. */
export function regulation(article: number, paragraph?: number, item?: number): Citation {
  return { source: REGULATION, at: place(article, paragraph, item) };
}

/** A place in the official form of the annual report, whichever year's form it is. */
export function reportFormat(at: string): Citation {
  return { source: '政府信息公开工作年度报告格式', at };
}

/** 《全国年节及纪念日放假办法》. */
export function holidayMeasures(article: number, paragraph?: number, item?: number): Citation {
  return { source: '《全国年节及纪念日放假办法》', at: place(article, paragraph, item) };
}

/** The yearly notice of the State Council's office, and the festival it speaks of. */
export function holidayNotice(year: number, festival: string): Citation {
  return { source: `国务院办公厅关于${year}年部分节假日安排的通知`, at: festival };
}

/** 《政府信息公开信息处理费管理办法》, 国办函〔2020〕109号. */
export function feeMeasures(article?: number): Citation {
  return { source: '《政府信息公开信息处理费管理办法》', at: article ? place(article) : '' };
}

/** 《行政复议法》 as revised in 2023. */
export function reviewLaw(article: number, paragraph?: number, item?: number): Citation {
  return { source: '《中华人民共和国行政复议法》', at: place(article, paragraph, item) };
}

/** 《行政诉讼法》 as amended in 2017. */
export function litigationLaw(article: number, paragraph?: number, item?: number): Citation {
  return { source: '《中华人民共和国行政诉讼法》', at: place(article, paragraph, item) };
}

/** Any other law, by its name: `law('民法典', 203, 1)`. */
export function law(name: string, article: number, paragraph?: number, item?: number): Citation {
  return { source: `《${name}》`, at: place(article, paragraph, item) };
}

/** A letter or reply that has no articles: `letter('国办公开办函〔2016〕235号')`. */
export function letter(number: string, at = ''): Citation {
  return { source: number, at };
}

/** How a citation is written in a sentence: the Regulation by its article alone, everything else with its source. */
export function citationText({ source, at }: Citation): string {
  return source === REGULATION ? at : `${source}${at}`;
}

function place(article: number, paragraph?: number, item?: number): string {
  return `第${chinese(article)}条${paragraph ? `第${chinese(paragraph)}款` : ''}${item ? `第（${chinese(item)}）项` : ''}`;
}

const DIGITS = '〇一二三四五六七八九';

/** 1–1999 as the statutes write them: 五, 十, 三十三, 二百零一, 一千二百六十. */
export function chinese(n: number): string {
  if (n >= 1000) return `${chinese(Math.floor(n / 1000))}千${rest(n % 1000, 100)}`;
  if (n >= 100) return `${DIGITS[Math.floor(n / 100)]}百${rest(n % 100, 10)}`;
  if (n < 10) return DIGITS[n] ?? '';
  const tens = Math.floor(n / 10);
  return `${tens > 1 ? DIGITS[tens] : ''}十${n % 10 ? DIGITS[n % 10] : ''}`;
}

/** What follows 千 or 百: 零一 for 1, 一十五 for 15. */
function rest(n: number, place: number): string {
  if (n === 0) return '';
  const words = n >= 10 && n < 20 ? `一${chinese(n)}` : chinese(n);
  return n < place ? `零${words}` : words;
}

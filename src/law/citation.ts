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
  const at = `第${chinese(article)}条${paragraph ? `第${chinese(paragraph)}款` : ''}${item ? `第（${chinese(item)}）项` : ''}`;
  return { source: REGULATION, at };
}

/** A place in the official form of the annual report, whichever year's form it is. */
export function reportFormat(at: string): Citation {
  return { source: '政府信息公开工作年度报告格式', at };
}

const DIGITS = '〇一二三四五六七八九';

/** 1–99 as the statutes write them: 五, 十, 三十三. */
function chinese(n: number): string {
  if (n < 10) return DIGITS[n] ?? '';
  const tens = Math.floor(n / 10);
  return `${tens > 1 ? DIGITS[tens] : ''}十${n % 10 ? DIGITS[n % 10] : ''}`;
}

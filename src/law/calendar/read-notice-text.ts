import { type Day, isDay, isoDay } from './day.ts';
import type { Holiday } from './notice.ts';
import type { NoticeRead } from './read-notice.ts';

/**
 * 《全国年节及纪念日放假办法》第七条 — a notice in its own words: “二、春节：2月15日（周日）至23日（周一）放假调休，共9天。2月14日（周六）、
 * 2月28日（周六）上班。”
 */
export function readNoticeText(text: string): NoticeRead | { readonly refused: string } {
  const year = Number(/(\d{4})年部分节假日安排/.exec(text)?.[1]);
  if (!year) return { refused: '没有找到“××××年部分节假日安排”，不知道是哪一年的通知' };

  const paragraphs = text.split(/\r\n?|\n/).flatMap((line) => {
    const match = /^\s*[一二三四五六七八九十]{1,3}、([^：:]{2,12})[：:](.{1,400})$/.exec(line);
    return match ? [{ name: match[1] ?? '', words: match[2] ?? '' }] : [];
  });
  const read = paragraphs.map(({ name, words }) => holiday(name, words, year)).filter((one) => one !== null);
  if (!read.length) return { refused: '没有读到“一、元旦：1月1日……放假……”这样的安排' };

  return {
    notice: { year, number: null, issued: null, sources: [], holidays: read.map(({ holiday }) => holiday) },
    remarks: read.flatMap(({ remark }) => (remark ? [remark] : [])),
  };
}

function holiday(name: string, words: string, year: number): { holiday: Holiday; remark: string | null } | null {
  const sentences = words.replaceAll(/（[^（）]{0,40}）|\([^()]{0,40}\)/g, '').split('。');
  const off = dates(sentences.find((sentence) => sentence.includes('放假')) ?? '', year);
  const makeUp = dates(sentences.find((sentence) => sentence.includes('上班')) ?? '', year);
  const [from, to = from] = off;
  if (!from || !to) return null;

  const said = Number(/共(\d{1,2})天/.exec(words)?.[1] ?? Number.NaN);
  const days = isDay(from) && isDay(to) ? length(from, to) : Number.NaN;
  const remark = said && days !== said ? `${name}写的是共${said}天，起止日期是${days}天` : null;
  return { holiday: { name, off: { from, to }, makeUp }, remark };
}

/** The days of a sentence; a month or year that is left out is that of the day before it. December is the year before. */
function dates(sentence: string, year: number): readonly Day[] {
  let month = 0;
  let yearSaid = 0;
  return [...sentence.matchAll(/(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日/g)].map(([, years, months, date]) => {
    if (years) yearSaid = Number(years);
    if (months) month = Number(months);
    return isoDay(yearSaid || (month === 12 ? year - 1 : year), month, Number(date));
  });
}

function length(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(to).days + 1;
}

import { yearOf } from './days.ts';
import { fold } from './fold.ts';

/** What the title says. */
export interface Identity {
  readonly title: string | null;
  readonly agency: string | null;
  readonly year: number | null;
}

const TITLE =
  /((?:19|20)\d{2}|[一二][一二三四五六七八九〇○零]{3})\s*年\s*度?\s*([\u4e00-\u9fff（）()]{2,40}?)?\s*(?:政府|政务)?\s*信\s*息\s*(?:与政务)?\s*公\s*开\s*(?:工\s*作)?\s*(?:情况)?\s*(?:的)?\s*(?:年\s*度)?\s*报\s*告/dg;
const BEFORE = /[\u4e00-\u9fff（）()、]{2,40}[ \t\u3000]*\n?[ \t\u3000]*$/;
/** Characters before the year in which the agency's name may stand. */
const LONGEST_BEFORE = 50;

/** How far into a paper its title may stand. */
const HEAD = 4000;

/**
 * Agency and year from the title: the words before the year (青禾县民政局2024年…), or between the year and 政府信息公开.
 *
 * @param sources texts in which the title may stand, the surest first
 */
export function identityIn(sources: readonly string[]): Identity {
  const titles = sources.flatMap((source) => titlesIn(source.slice(0, HEAD)));
  const best = titles.find((one) => one.agency !== null) ?? titles[0];
  return best ?? { title: null, agency: null, year: null };
}

function titlesIn(text: string): readonly Identity[] {
  const folded = fold(text);
  return [...folded.matchAll(TITLE)].map((match) => {
    const [from, to] = match.indices?.[0] ?? [0, 0];
    const start = from - (BEFORE.exec(folded.slice(Math.max(0, from - LONGEST_BEFORE), from))?.[0].length ?? 0);
    const between = text.slice(...(match.indices?.[2] ?? [0, 0]));
    return {
      title: text.slice(start, to).replace(/\s+/g, ''),
      agency: agencyIn(between) ?? agencyIn(text.slice(start, from)),
      year: yearOf(match[1] as string),
    };
  });
}

/** Words that stand before an agency's name and are not of it. */
const LEADING = /^.*(?:公布|发布|公开|编制|关于|现将|根据|《|^(?:标题|题目|名称|正文))(?=.)/;
const NOT_AN_AGENCY = /^(?:政府|政务|年度|本年度?|全年|度|法定主动公开内容|信息公开|政府信息公开|首页|正文)$|年报$|^.$/;

function agencyIn(words: string): string | null {
  const name = words
    .replace(/\s+/g, '')
    .replace(LEADING, '')
    .replace(/^[（()）、]+|[、]+$/g, '');
  return name.length >= 2 && !NOT_AN_AGENCY.test(name) ? name : null;
}

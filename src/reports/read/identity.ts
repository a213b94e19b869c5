import { yearOf } from './days.ts';
import { fold } from './fold.ts';

/** What the title says. */
export interface Identity {
  readonly title: string | null;
  readonly agency: string | null;
  readonly year: number | null;
}

const YEAR = '((?:19|20)\\d{2}|[一二][一二三四五六七八九〇○零]{3})';
const NAME = '[\\u4e00-\\u9fff（）()]{2,40}?';
const DISCLOSURE = '(?:政府|政务)?\\s*信\\s*息\\s*(?:与政务)?\\s*公\\s*开\\s*(?:工\\s*作)?\\s*(?:情况)?\\s*(?:的)?\\s*';
const TITLES: readonly RegExp[] = [
  new RegExp(`${YEAR}\\s*年\\s*度?\\s*(${NAME})?\\s*${DISCLOSURE}(?:(?:年\\s*度)?\\s*报\\s*告|年\\s*报)`, 'dg'),
  new RegExp(`(?:政府|政务)?信息公开(?:工作)?${YEAR}年度?()(?:工作)?报告`, 'dg'),
];
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
  const found = sources.flatMap((source) => titlesIn(oneSpace(source.slice(0, HEAD))));
  const titles = found.filter(({ ofNotice }) => !ofNotice);
  const best = titles.find(({ agency }) => agency !== null) ?? titles[0];
  if (best) return { title: best.title, agency: best.agency, year: best.year };
  return { title: null, agency: null, year: found[0]?.year ?? null };
}

/** White space of any length as one space or one line break, so that no pattern can lose itself in it. */
function oneSpace(text: string): string {
  return text.replace(/\s+/g, (run) => (run.includes('\n') ? '\n' : ' '));
}

interface Title extends Identity {
  /** the name of the notice that asks for reports: it tells the year, not whose report this is */
  readonly ofNotice: boolean;
}

const ASKS = /(?:做好|报送|印发|开展|组织|规范)(?:编制|发布|好)?$/;
const ASKED = /^(?:编制|编写|有关|发布|公布|报送|格式|及|和)/;

function titlesIn(text: string): readonly Title[] {
  const folded = fold(text);
  return TITLES.flatMap((pattern) => [...folded.matchAll(pattern)]).map((match) => {
    const [from, to] = match.indices?.[0] ?? [0, 0];
    const start = from - (BEFORE.exec(folded.slice(Math.max(0, from - LONGEST_BEFORE), from))?.[0].length ?? 0);
    const before = text.slice(start, from).replace(/\s+/g, '');
    const agencyBefore = agencyIn(before);
    const between = agencyIn(text.slice(...(match.indices?.[2] ?? [0, 0])));
    const lead =
      agencyBefore && /^(?:关于)?$/.test(behind(before, agencyBefore))
        ? agencyBefore + behind(before, agencyBefore)
        : '';
    return {
      title: lead + text.slice(from, to).replace(/\s+/g, ''),
      agency: between ?? agencyBefore,
      year: yearOf(match[1] as string),
      ofNotice: ASKS.test(before) || ASKED.test(folded.slice(to, to + 4)),
    };
  });
}

const behind = (words: string, name: string) => words.slice(words.indexOf(name) + name.length);

/** Words that stand around an agency's name and are not of it. */
const LEADING = /^.*(?:公布|发布|公开|编制|关于|现将|根据|《|^(?:标题|题目|名称|正文))(?=.)/;
const TRAILING = /(?:(?:特此?|组织)?(?:编制|制定|发布|公布)了?|关于|特)$/;
const NOT_AN_AGENCY =
  /^(?:政府|政务|年度|本年度?|全年|度|法定主动公开内容|信息公开|政府信息公开|首页|正文)$|年报$|^.$|^(?:[我本该各全]|现)/;
const ENDS_AS_AGENCY =
  /(?:[省市县区旗州盟镇乡街厅局委办部府会处所站院室署司队社馆校园台联行署厂港组]|中心|街道|集团|大学|兵团|林场|农场)[）)]?$/;

function agencyIn(words: string): string | null {
  const name = words
    .replace(/\s+/g, '')
    .replace(TRAILING, '')
    .replace(LEADING, '')
    .replace(/^[（()）、]+|[、]+$/g, '');
  return name.length >= 2 && ENDS_AS_AGENCY.test(name) && !NOT_AN_AGENCY.test(name) ? name : null;
}

const WRITTEN_BY = /(?:报告|年报|，|,|》|）|\)|要求|规定)由([\u4e00-\u9fff]{3,30}?)(?:组织|汇总|综合|负责|统一)*编制/;
/** Offices write for the government that they belong to. */
const OFFICE = /(?:办公[室厅]|公开办|小组|[处科股]|办)$/;

/** The agency that the introduction says has written the report: 本报告由青禾县民政局编制. Offices that write for another are left out. */
export function agencyThatWrote(introduction: string): string | null {
  const name = WRITTEN_BY.exec(introduction.replace(/\s+/g, ''))?.[1];
  return name && !OFFICE.test(name) ? agencyIn(name) : null;
}

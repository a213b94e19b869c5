import type { Facts } from '../facts/facts.ts';
import type { Mention } from '../facts/mentions.ts';
import { byOneChannel, carriedInScope, inScope } from '../facts/scope.ts';
import { eitherOf, sumsOf, type Values } from '../facts/values.ts';
import { aboutRequests, type Subject } from './subject.ts';

const NEXT_YEAR = '(?:下一?年度?|次年|明年|来年)';
const SUBJECT = '(?:政府信息公开|信息公开|依申请公开|公开申请|申请公开|依申请)';
const RECEIVE = '(?:新收|收到|受理|接收|接到|收取|收)';

/** 上年结转, 结转下年, 新收 and 办结: the rows of 表三 that make up its balance, in the order in which words decide. */
export const flowSubjects: readonly Subject[] = [
  {
    id: 'carry_in',
    name: '上年结转政府信息公开申请',
    keys: ['转'],
    words: /\d{4}年度?(?:的)?(?:结转|转结)(?:至|到|入)(?:本年度?|\d{4}年度?)[^#]{0,8}#/,
    only: ({ report: { year } }, { near }) =>
      /(?:至|到|入)(?:本|(\d{4}))年/.exec(near)?.[1] === (year === null ? '' : String(year)),
    values: ({ figures }) => figures.row('carry_in'),
    scope: ({ report }, mention) => carriedInScope(report, mention),
  },
  {
    id: 'carry_out',
    name: '结转下年度继续办理',
    keys: ['转', '延'],
    words: new RegExp(
      `(?:结转|转结|顺延|转|延)(?:至|到|入)?(?:${NEXT_YEAR}|\\d{4}年度?)(?:继续)?(?:办理|处理|答复)*(?:的)?(?:政府信息公开|依申请公开)?(?:申请|件)?(?:数量|数)?(?:的)?(?:共|有|为)?#|#(?:申请)?[^#]{0,16}(?:结转|转结|顺延|转|延)(?:至|到|入)?(?:${NEXT_YEAR}|\\d{4}年)`,
    ),
    values: ({ figures }) => figures.row('carry_out'),
    scope: (facts, mention) => isToNextYear(facts, mention) && carriedInScope(facts.report, mention),
  },
  {
    id: 'carry_in',
    name: '上年结转政府信息公开申请',
    keys: ['转', '承接'],
    words:
      /(?:上一?年度?|去年|\d{4}年度?)(?:的)?(?:结转|转结|转入|转接)[^#]{0,16}#|(?:结转|承接)(?:上一?年度?|去年)[^#]{0,16}#/,
    values: ({ figures }) => figures.row('carry_in'),
    scope: ({ report }, mention) => !/下一?年|次年/.test(mention.near) && carriedInScope(report, mention),
  },
  {
    id: 'new',
    name: '本年新收政府信息公开申请',
    keys: ['申请', '公开'],
    words: new RegExp(
      `${RECEIVE}[^#]*${SUBJECT}[^#]*#|${RECEIVE}(?:了|各类)?(?:共|共计|总计)?#(?:的)?(?:(?:政府)?(?:信息公开|依申请公开|公开)?(?:的)?申请|(?:政府信息)?依申请公开(?:政府信息)?(?:的)?(?:事项|信件|件))|^(?:政府)?信息公开申请(?:共|共计|总计)*#|#依申请公开申请`,
    ),
    values: receivedValues,
    scope: isReceived,
  },
  {
    id: 'new',
    name: '本年新收政府信息公开申请',
    keys: ['受理', '收'],
    words:
      /^(?:\d{4}年度?|本年度?|全年)?，?(?:我[局办委厅县区市镇乡]|本机关)?(?:共|累计|总共|新)(?:受理|收到|新收)(?:了)?#$/,
    only: (_, mention) => inRequestSection(mention),
    values: receivedValues,
    scope: isReceived,
  },
  {
    id: 'result_total',
    name: '本年度办理结果（七）总计',
    keys: ['办', '答复'],
    words:
      /(?:办结|办理完毕|办理完成|办复|答复|办理)(?:了)?(?:政府信息公开|依申请信息公开|信息公开|依申请公开|公开)?(?:政府信息|信息)?(?:的)?(?:申请|件|事项)?(?:总数|数量|数)?(?:共|共计|总计|为|达)*#|#(?:申请)?(?:均)?(?:已)?(?:全部)?办结/,
    values: handledValues,
    scope: (facts, mention) =>
      isReceived(facts, mention) && !/其中|同意|其[他它余]|按时|延期|逾期|当[年面]/.test(mention.near),
  },
];

const HEADING = /(?:（[一二三四五六七八九十]）|(?<!\d)\d[、.]|[一二三四五六七八九十]是)[^。，；\n]{0,16}/g;
const FAR = 300;

/** A subsection headed 依申请公开: what is received there are applications. */
function inRequestSection({ sentence: { passage }, from }: Mention): boolean {
  return /依申请/.test([...passage.text.slice(Math.max(0, from - FAR), from).matchAll(HEADING)].at(-1)?.[0] ?? '');
}

function isToNextYear({ report: { year } }: Facts, { near, right }: Mention): boolean {
  const named = /(\d{4})年/.exec(right.match(/(?:转|延).*/)?.[0] ?? near.match(/(?:转|延).*/)?.[0] ?? '')?.[1];
  return named === undefined || year === null || Number(named) === year + 1;
}

function isReceived(facts: Facts, mention: Mention): boolean {
  const words = mention.near + mention.right;
  if (/复议|诉讼|信访|投诉|举报|未按|逾期|补正/.test(words) || byOneChannel(mention)) return false;
  if (/(?:涉及|关于)(?!自然人|政府信息公开)/.test(words)) return false;
  return aboutRequests(mention) && inScope(facts.report, mention);
}

/** 收到 N 件 means what is new; where the sentence itself speaks of what was carried over, it may count that in. */
function receivedValues({ figures }: Facts, { sentence, near }: Mention): Values {
  const fresh = figures.row('new');
  if (!fresh || /新收|新受理|新接/.test(near)) return fresh;
  const withCarried = sumsOf([fresh, figures.row('carry_in')]);
  if (/办理|处理/.test(near)) return eitherOf(fresh, withCarried, figures.row('result_total'));
  return /结转|转结|上年|去年|上一年|含/.test(sentence.text) ? eitherOf(fresh, withCarried) : fresh;
}

/** 办结 and 答复 mean all results; some leave out what was not answered, or what was carried over. */
function handledValues({ figures }: Facts, { near }: Mention): Values {
  const all = figures.row('result_total');
  if (!all) return null;
  const own = resultSum(figures.row);
  const without = (...rows: readonly string[]) => less(eitherOf(all, own), sumsOf(rows.map(figures.row)));
  const loose = /办理/.test(near)
    ? eitherOf(figures.row('new'), sumsOf([figures.row('new'), figures.row('carry_in')]))
    : null;
  return eitherOf(all, own, loose, without('carry_in'), without('other'), without('other', 'notproc'));
}

const ROWS = ['granted', 'partial', 'denied', 'unable', 'notproc', 'other'];

function resultSum(row: (id: string) => Values): Values {
  return sumsOf(ROWS.map(row));
}

function less(all: Values, some: Values): Values {
  return all && some ? new Set([...all].flatMap((one) => [...some].map((other) => one - other))) : null;
}

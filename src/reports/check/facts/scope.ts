import type { Report } from '../../report.ts';
import type { Mention } from './mentions.ts';

const GOVERNMENT = /(?:人民政府|管委会|管理委员会|办事处|[省市县区旗州镇乡])$/;
const WIDER = /全[市县区省州旗国]|全系统|[省市县区]各级|各级(?:各部门|行政机关|机关)|各(?:县|市|区|乡镇|镇|街道)/;
const NARROWER = /本级|本机关|办公[室厅]|部门|委办局|街道|乡镇|各单位|直属|机关本部|[我该]局/;
const EARLIER = /去年|上年|上一年|上年度|往年|前年|同期|历年|以来|近[两三五]年|[两三五]年来/;
const PART_OF_YEAR = /季度|[上下]半年|每月|月均|\d月份|至\d+月(?!\d)|截[至止]\d+月/;
const PLAN = /力争|计划(?!生育)|目标|预计|拟/;
const CHANNEL = /网站|网上|网络|在线|平台|信函|邮寄|邮件|邮箱|当面|现场|窗口|传真|口头|线上|线下|书面/;
const TOTAL = /[共总]|各类|全年|累计/;
const OTHER_THINGS =
  /(?<!申请公开|公开申请)信件|来信|来电|来访|留言|热线|12345|咨询|建议|提案|信访件|工单|诉求|行政许可|审批|备案|政策解读|意见征集|投诉举报|公证|救助|补贴|登记/;

/** Whether a sentence speaks of just this report's year and agency, and of applications for information. */
export function inScope(report: Report, mention: Mention): boolean {
  const before = mention.sentence.text.slice(0, mention.from - mention.sentence.from);
  const clause = mention.near + mention.right;
  if (mention.approximate || PLAN.test(clause) || EARLIER.test(clause) || OTHER_THINGS.test(clause)) return false;
  return ofThisYear(report, before, mention) && ofThisAgency(report, before);
}

/** As `inScope`, where the words 上年结转 and 结转下年 are what the number counts. */
export function carriedInScope(report: Report, mention: Mention): boolean {
  const before = mention.sentence.text.slice(0, mention.from - mention.sentence.from);
  return !mention.approximate && !OTHER_THINGS.test(mention.near + mention.right) && ofThisAgency(report, before);
}

function ofThisYear({ year }: Report, before: string, mention: Mention): boolean {
  const named = [...before.slice(-200).matchAll(/(\d{4})年/g)].at(-1)?.[1];
  if (named !== undefined && year !== null && Number(named) !== year) return false;
  const words = before.slice(-80) + mention.right;
  if (PART_OF_YEAR.test(words)) return false;
  return !/\d月\d+日/.test(words.replace(/1月1日|12月31日/g, ''));
}

/** Superiors and titles of documents that a sentence names without speaking of them. */
const NAMED_IN_PASSING =
  /《[^》]{0,80}》|(?:国务院|[省市])(?:人民)?政府(?:办公[厅室])?|(?:按照|根据|依据|依照)[^，。]{0,40}(?:要求|规定|部署|通知|精神)/g;

/** A government's table covers its district, a bureau's covers itself; a name that tells neither decides nothing. */
function ofThisAgency({ agency }: Report, before: string): boolean {
  const words = before.slice(-120).replace(NAMED_IN_PASSING, '');
  if (agency === null) return !WIDER.test(words) && !NARROWER.test(words);
  if (!GOVERNMENT.test(agency)) return !WIDER.test(words);
  const own = OWN_LEVEL.find(([name]) => name.test(agency))?.[1];
  return !NARROWER.test(own ? words.replace(own, '') : words);
}

/** What a 街道 or a 镇 calls itself is no part of it. */
const OWN_LEVEL: readonly (readonly [agency: RegExp, words: RegExp])[] = [
  [/街道/, /街道/g],
  [/[镇乡](?:人民政府)?$/, /乡镇/g],
];

/** 通过政府门户网站共…: a total of one way only. Several ways in a row (通过网络、信函等方式共…) are all of them. */
const THROUGH_ONE =
  /(?:通过|经由|利用)[^，、和及等各]{0,20}(?:网站|平台|邮箱|邮件|信函|邮寄|传真|窗口)[^、和及等各]{0,6}[共总累]/;

const EVERY_WAY = /等(?:多种|各种)?(?:渠道|方式|途径|形式)/;

/** A number that came by one way (网上, 信函 …) is part of a total. */
export function byOneChannel({ near }: Mention): boolean {
  if (THROUGH_ONE.test(near)) return true;
  return CHANNEL.test(near) && !TOTAL.test(near) && !EVERY_WAY.test(near);
}

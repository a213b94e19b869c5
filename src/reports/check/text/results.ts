import type { Facts } from '../facts/facts.ts';
import type { Mention } from '../facts/mentions.ts';
import { eitherOf, sumsOf, type Values } from '../facts/values.ts';
import { aboutRequests, type Subject } from './subject.ts';

/** Rows of 表三 under 三、本年度办理结果, as sentences name them. The first that fits the words nearest to the number counts. */
const NAMES: readonly (readonly [row: string, name: string, words: string])[] = [
  ['granted+partial', '予以公开和部分公开', '公开(?:及|和|、|或|与|以及)(?:予以)?部分公开'],
  ['partial', '部分公开', '部分公开'],
  ['denied', '不予公开', '不(?:予|同意)公开'],
  ['granted', '予以公开', '(?:予以|同意|全部)公开'],
  ['unable', '无法提供', '无法提供'],
  ['notproc', '不予处理', '不予处理'],
  ['other', '其他处理', '其[他它]处理'],
  ['denied.1', '属于国家秘密', '国家秘密'],
  ['denied.3', '危及“三安全一稳定”', '三安全一稳定'],
  ['denied.4', '保护第三方合法权益', '第三方合法权益'],
  ['denied.5', '属于三类内部事务信息', '内部事务(?:性)?信息'],
  ['denied.6', '属于四类过程性信息', '过程性信息'],
  ['denied.7', '属于行政执法案卷', '行政执法案卷'],
  ['denied.8', '属于行政查询事项', '行政查询事项'],
  [
    'unable.1',
    '本机关不掌握相关政府信息',
    '(?:本(?:行政)?机关|[本我][局办委厅县区市镇乡院]|本单位|本部门)不掌握(?:相关|该)?(?:政府)?(?:信息)?',
  ],
  ['unable.2', '没有现成信息需要另行制作', '没有现成信息(?:需要另行制作)?'],
  ['unable.3', '补正后申请内容仍不明确', '补正后(?:申请内容)?仍不明确'],
  ['notproc.1', '信访举报投诉类申请', '信访(?:、)?举报(?:、)?投诉类(?:申请)?'],
  ['notproc.2', '重复申请', '重复申请'],
  ['notproc.4', '无正当理由大量反复申请', '大量反复申请'],
];

/** Of each name the characters that all its words have. */
const KEYS: Readonly<Record<string, string>> = {
  'granted+partial': '部分公开',
  denied: '公开',
  granted: '公开',
  other: '处理',
  'denied.1': '秘密',
  'denied.3': '稳定',
  'denied.4': '第三方',
  'denied.5': '内部事务',
  'denied.6': '过程性',
  'denied.7': '案卷',
  'denied.8': '查询事项',
  'unable.1': '不掌握',
  'unable.2': '现成信息',
  'unable.3': '不明确',
  'notproc.1': '投诉类',
  'notproc.4': '反复申请',
};

/** Between the name of a result and its number nothing else may be named. */
const BEHIND = '(?:的)?(?:政府信息|信息|决定|答复|处理|申请|意见)?(?:书)?(?:）|”)?(?:的)?(?:共|共计|有|为|各)?';

export const resultSubjects: readonly Subject[] = [
  ...NAMES.map(
    ([row, name, words]): Subject => ({
      id: row,
      name,
      keys: [KEYS[row] ?? name],
      words: new RegExp(`(?<!等)(?:${words})${BEHIND}#`),
      values: (facts, mention) => valuesOf(facts, row, mention),
      scope: isOutcome,
    }),
  ),
  {
    id: 'other',
    name: '其他处理',
    keys: ['其他', '其它'],
    words: /^其[他它](?:情况|情形|结果)?(?:的)?(?:共|有)?#$/,
    only: (_, { sentence, from }) => /(?:予以|部分|同意)公开/.test(sentence.text.slice(0, from - sentence.from)),
    values: restValues,
    scope: isOutcome,
  },
];

/** 其他 at the end of a list may mean 其他处理, or that and whatever the list has not named. */
function restValues({ figures }: Facts): Values {
  const rest = (...rows: readonly string[]) => sumsOf(['other', ...rows].map(figures.row));
  return eitherOf(
    rest(),
    rest('notproc'),
    rest('unable'),
    rest('denied'),
    rest('unable', 'notproc'),
    rest('denied', 'unable'),
    rest('denied', 'notproc'),
    rest('denied', 'unable', 'notproc'),
  );
}

function valuesOf({ figures }: Facts, row: string, mention: Mention): Values {
  const narrower = LEAVES.filter(
    ([leaf, words]) => leaf.startsWith(`${row}.`) && words.test(mention.near) && !/等/.test(mention.near),
  );
  const total = eitherOf(
    sumsOf(row.split('+').map((one) => figures.row(one))),
    ...narrower.map(([leaf]) => figures.row(leaf)),
  );
  const column = applicantNamed(mention);
  return column ? eitherOf(total, sumsOf(row.split('+').map((one) => figures.applicants(one, column)))) : total;
}

/** Reasons that narrow a group down to one of its rows: 信访类申请不予处理 5 件. With 等 they are only examples. */
const LEAVES: readonly (readonly [row: string, words: RegExp])[] = [
  ['denied.1', /秘密/],
  ['denied.4', /第三方|隐私|商业/],
  ['denied.5', /内部/],
  ['denied.6', /过程/],
  ['denied.7', /案卷/],
  ['denied.8', /查询/],
  ['unable.1', /不掌握|不存在|非本/],
  ['unable.2', /现成|制作/],
  ['unable.3', /不明确|补正/],
  ['notproc.1', /信访|举报|投诉/],
  ['notproc.2', /重复/],
  ['notproc.4', /反复/],
  ['other.1', /逾期|补正/],
];

const APPLICANTS: readonly (readonly [RegExp, string])[] = [
  [/自然人|公民/, 'natural'],
  [/法人|组织/, 'legal'],
  [/企业/, 'enterprise'],
];

function applicantNamed({ sentence, from }: Mention): string | undefined {
  const before = sentence.text.slice(0, from - sentence.from);
  return APPLICANTS.find(([words]) => words.test(before))?.[1];
}

/** Results of applications: not 主动公开, not results that were changed by 复议, not of a part of the applications. */
function isOutcome(_: Facts, mention: Mention): boolean {
  const before = mention.sentence.text.slice(0, mention.from - mention.sentence.from);
  if (/主动公开|复议|诉讼|涉及.{0,12}(?:方面|领域|类)|关于/.test(before)) return false;
  return aboutRequests(mention) || /办结|答复|受理/.test(before);
}

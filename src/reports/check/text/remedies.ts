import type { Facts } from '../facts/facts.ts';
import type { Mention } from '../facts/mentions.ts';
import { inScope } from '../facts/scope.ts';
import { eitherOf, sumsOf } from '../facts/values.ts';
import type { Subject } from './subject.ts';

const NEW_OR_INSTANCE = /新增|新收|新发|一审|二审|再审|审结|结案|办结|应诉|出庭|结转/;
const OUTCOME = /维持|纠|撤|驳回|终止|终结|未结|审理|和解|调解|违法|败诉|胜诉|其中/;

/** 行政复议 and 行政诉讼 with their totals. Cases of another kind than 信息公开 are no business of table 4. */
const totals: readonly Subject[] = [
  {
    id: 'review+litigation',
    name: '行政复议和行政诉讼总计',
    keys: ['诉讼'],
    words: /行政复议(?:、|和|及|与|或|以及)(?:提起)?(?:行政)?诉讼[^#，]{0,8}(?:共|总|合)计?#/,
    values: ({ figures }) => sumsOf([figures.remedy('review', 'total'), figures.remedy('litigation', 'total')]),
    scope: isTotal,
  },
  {
    id: 'review',
    name: '行政复议总计',
    keys: ['复议'],
    words:
      /(?:行政)?复议(?:申请|案件|案|数量|数|件)*(?:的)?(?:共|共计|有|为)*#|#(?!.*诉讼)[^#]{0,24}行政复议(?:案件|申请|案)?(?:的)?$/,
    values: ({ figures }) => figures.remedy('review', 'total'),
    scope: (facts, mention) => !/诉讼/.test(mention.near) && isTotal(facts, mention),
  },
  {
    id: 'litigation',
    name: '行政诉讼两组总计之和',
    keys: ['诉讼'],
    words:
      /(?<!复议)(?<!复议[、和及与或])(?:行政)?诉讼(?:案件|案|数量|数|件)*(?:的)?(?:共|共计|有|为)*#|#[^#]{0,24}行政诉讼(?:案件|案)?(?:的)?$/,
    values: ({ figures }, { near }) =>
      /复议后|未经复议|直接起诉/.test(near)
        ? eitherOf(figures.remedy('direct', 'total'), figures.remedy('after_review', 'total'))
        : figures.remedy('litigation', 'total'),
    scope: (facts, mention) => !/复议(?!后|直接)/.test(mention.near.replace(/未经复议/, '')) && isTotal(facts, mention),
  },
];

/** An agency that decides 行政复议 tells of cases that others caused: they are not in its table. */
const DECIDES = /(?:收到|办理|受理|审结|审理)[^。；]{0,12}行政复议(?!.{0,8}信息公开)/;

function isTotal({ report }: Facts, mention: Mention): boolean {
  const words = mention.near + mention.right;
  const { passage, from } = mention.sentence;
  const above = passage.text.slice(Math.max(0, from - LOOK_BACK), mention.from);
  if (DECIDES.test(above) && !/信息公开[^。]{0,10}(?:被|引起|引发)/.test(above)) return false;
  if (/办理|审理|受理|审查/.test(mention.sentence.text) && !/信息公开/.test(mention.sentence.text)) return false;
  return !NEW_OR_INSTANCE.test(words) && !OUTCOME.test(words) && aboutDisclosure(mention) && inScope(report, mention);
}

/** 信息公开 must be named: a county government also decides and answers cases of every other kind. */
function aboutDisclosure({ sentence, from }: Mention): boolean {
  const before = sentence.passage.text.slice(Math.max(0, sentence.from - LOOK_BACK), from);
  return /信息公开|依申请/.test(before.slice(-LOOK_BACK) + sentence.text.slice(from - sentence.from));
}

const LOOK_BACK = 100;

const OUTCOMES: readonly (readonly [column: string, name: string, words: string])[] = [
  ['upheld', '结果维持', '(?:结果|予以|均)?维持(?:原行政行为|的)?'],
  ['corrected', '结果纠正', '(?:结果|被|予以)?纠(?:正|错)(?:的)?'],
  ['pending', '尚未审结', '(?:尚未审结|未审结|正在审理|尚在审理)(?:中)?(?:的)?'],
];

const OUTCOME_KEYS: Readonly<Record<string, readonly string[]>> = {
  upheld: ['维持'],
  corrected: ['纠'],
  pending: ['审'],
};

/** Outcomes in a sentence that names the remedy before them: 行政复议 12 件，其中维持 10 件. */
const outcomes: readonly Subject[] = OUTCOMES.map(([column, name, words]) => ({
  id: `outcome.${column}`,
  name,
  keys: OUTCOME_KEYS[column] ?? [],
  words: new RegExp(`${words}(?:的)?(?:有|共|为)?#|^[^#，]{0,4}#(?:案件|申请)?(?:被|已|获|为)?${words}$`),
  values: (facts, mention) => outcomeValues(facts, mention, column),
  scope: ({ report }, mention) => aboutDisclosure(mention) && remedyNamed(mention) !== null && inScope(report, mention),
}));

function remedyNamed({ sentence, from }: Mention): 'review' | 'litigation' | null {
  const before = sentence.text.slice(0, from - sentence.from);
  const review = before.lastIndexOf('复议');
  const suit = Math.max(before.lastIndexOf('诉讼'), before.lastIndexOf('起诉'));
  if (/一审|二审|复议后|未经复议/.test(before) || (review < 0 && suit < 0)) return null;
  return review > suit ? 'review' : 'litigation';
}

function outcomeValues({ figures }: Facts, mention: Mention, column: string) {
  const group = remedyNamed(mention);
  return group && figures.remedy(group, column);
}

export const remedySubjects: readonly Subject[] = [...totals, ...outcomes];

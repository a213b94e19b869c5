import { reportFormat } from '#law/citation';
import type { Facts } from '../facts/facts.ts';
import { placeOf, whereOf } from '../facts/passage.ts';
import { clauseOf, type Phrase, phrasesIn } from '../facts/phrases.ts';
import type { Found, Rule } from '../rule.ts';

const DONE =
  /(?:均|都|全部|全都)(?:已)?(?:依法|依规|及时|按照|按|在|严格|要求|规定|法定|期限|时限|时|期|内|予以|进行|作出|做出|了|相应|程序|照|法律|、)*(?:办结|答复完毕|办理完成|办理完毕|答复|办理答复|处理完毕)/g;
const FINISHED = /办结|完成|完毕/;
const SAYS_CARRIED =
  /(?<!上年|年度|上一年)结转(?!上)|转下|转至|顺延|下一?年度?|次年|尚在办理|正在办理|未到期|其[他余它]/;
const ALL_REQUESTS = /申请/;
const OTHER = /复议|诉讼|提案|建议|信件|来信|留言|热线|咨询|投诉|工单|许可|审批|诉求/;

export const allDone: Rule = {
  id: 'P1.all_done',
  kind: 'text-table',
  severity: 'warning',
  under: reportFormat('总体情况与表三'),
  says: '说全部办结的，表三没有结转下年度的申请',
  run: doneWithSomeLeft,
  examples: {
    right: [
      { text: '收到政府信息公开申请3件，均已按时办结。' },
      {
        text: '收到政府信息公开申请3件，结转下年度1件，其余均已按时办结。',
        cells: { 'T3.carry_out.natural': 1, 'T3.carry_out.total': 1 },
      },
      { text: '人大建议、政协提案均已办结。', cells: { 'T3.carry_out.natural': 1, 'T3.carry_out.total': 1 } },
      {
        text: '答复政府信息公开申请805件（另有72件顺延到下年度答复），均在法定期限内予以答复。',
        cells: { 'T3.carry_out.natural': 72, 'T3.carry_out.total': 72 },
      },
      { text: '收到政府信息公开申请3件，均已按时办结。', cells: { 'T3.carry_out.total': ['0', '1'] } },
    ],
    wrong: [
      {
        text: '全年收到政府信息公开申请34件，所有申请均已按要求办理完成。',
        cells: { 'T3.carry_out.natural': 1, 'T3.carry_out.total': 1 },
        quote: '均已按要求办理完成',
      },
      {
        text: '共受理信息公开申请9件，全部办结。',
        cells: { 'T3.carry_out.natural': 2, 'T3.carry_out.total': 2 },
        quote: '全部办结',
      },
      {
        text: '收到政府信息公开申请16件，均在法定期限内答复。',
        cells: { 'T3.carry_out.natural': 2, 'T3.carry_out.total': 2 },
        quote: '均在法定期限内答复',
      },
    ],
  },
};

function doneWithSomeLeft(facts: Facts): readonly Found[] {
  const left = facts.figures.row('carry_out');
  if (!left || [...left].some((value) => value === 0)) return [];
  return phrasesIn(facts.passages, DONE).flatMap((phrase) => {
    if (!saysAll(facts, phrase)) return [];
    const clause = clauseOf(phrase);
    return [
      {
        at: placeOf(phrase.passage, phrase.from),
        where: whereOf(phrase.passage, clause.from, clause.to),
        message: `正文说“${phrase.words}”，表三“四、结转下年度继续办理”总计为${[...left].join('或')}。请核对，有结转的应当写明。`,
        expected: [...left][0] as number,
      },
    ];
  });
}

/** 均按期答复 does not speak of what is not due yet, when the carried ones are named close by. */
function saysAll({ report }: Facts, { passage, sentence, sentenceFrom, words, to }: Phrase): boolean {
  if (!ALL_REQUESTS.test(sentence) || OTHER.test(sentence) || SAYS_CARRIED.test(sentence)) return false;
  const year = /(\d{4})年/.exec(sentence)?.[1];
  if (year && Number(year) !== report.year) return false;
  if (FINISHED.test(words)) return true;
  const around = passage.text.slice(Math.max(0, sentenceFrom - 60), to + 80);
  return !SAYS_CARRIED.test(around);
}

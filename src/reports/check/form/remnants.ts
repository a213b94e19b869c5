import { regulation } from '#law/citation';
import { placeOf, whereOf } from '../facts/passage.ts';
import { clauseOf, phrasesIn } from '../facts/phrases.ts';
import type { Rule } from '../rule.ts';

/** What templates leave to be filled in, and what they say about filling in. */
const BLANKS =
  /自(?:年月日)?起?至(?:年月日)?止?(?=[。，；])|(?<!\d)年月日(?!期)|[XxＸ×＊]{2,}(?:年|月|日|市|县|区|局|镇|乡|街道|单位|条|件|号|项|部门|同志|人民政府)|[XxＸ×](?:年|月|日)[XxＸ×](?:月|日)|_{3,}|＿{2,}|[（(](?:请)?(?:填写|此处填|此处应|填报说明|填表说明|单位名称|机关名称|如有请|示例|样例|参考模板|模板)[^）)]{0,40}[）)]|【(?:请)?(?:填写|此处)[^】]{0,40}】|[（(]\s*[）)](?=条|件|次|人|年|月)|(?<!监督|举报)(?:电话|传真|邮编|邮箱)：(?=[，。；、）]|(?:电话|传真|邮编|邮箱|邮政编码|电子邮箱)：)|信息(?:共计?|总计)?条(?=[，。；、])/g;

export const templateRemnants: Rule = {
  id: 'R.template',
  kind: 'residue',
  severity: 'warning',
  under: regulation(50, 2),
  says: '模板里要填的都填了，填写说明都删了',
  run: ({ passages }) =>
    phrasesIn(passages, BLANKS).map((phrase) => {
      const clause = clauseOf(phrase);
      const where = whereOf(
        phrase.passage,
        Math.min(clause.from, phrase.from),
        Math.max(phrase.to, Math.min(clause.to, phrase.to + 20)),
      );
      return {
        at: placeOf(phrase.passage, phrase.from),
        where,
        message: `“${phrase.words}”是模板没有填写或没有删去的内容。请填好或删去。`,
      };
    }),
  examples: {
    right: [
      {
        text: '统计期限自2024年1月1日起至12月31日止。公开信息3×4类，自治区，2024年月度报告，（含街道）。公开信息3条，信息条目。',
      },
    ],
    wrong: [
      { introduction: '本报告所列数据的统计期限自至。', quote: '统计期限自至' },
      { text: '2024年，XX局共收到申请XX件。', quote: 'XX局' },
      { introduction: '（地址：人民路1号，邮编：电话：传真：）', quote: '邮编：' },
      { text: '微信公众号编辑发布信息条。', quote: '信息条' },
      { text: '统计期限自年月日起至年月日止。', quote: '年月日' },
      { text: '全年公开信息（）条（填写主动公开数量）。', quote: '（填写主动公开数量）' },
    ],
  },
};

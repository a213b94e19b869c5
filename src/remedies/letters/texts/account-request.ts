import type { Block } from '#documents/model';
import { regulation } from '#law/citation';
import { dayInWords, led, paragraph, under } from '#requests/letters/phrases';
import { contact } from '#requests/letters/texts/opening';
import type { FactsOf } from '../types.ts';
import { complainedOf } from './complained-of.ts';

/** 情况说明通知书: what the agency complained about is asked, and by when. It does not say who complained. */
export function accountRequest(facts: FactsOf['accountRequest']): readonly Block[] {
  const { agency, question, until } = facts;
  return [
    paragraph(
      `本机关收到公民、法人或者其他组织的投诉举报，反映你单位${complainedOf(facts)}。${under(regulation(47, 2))}本机关正在进行核查，请你单位书面说明情况，并附上有关材料。`,
    ),
    ...led('需要说明的情况：', question),
    paragraph(
      `请在${until ? dayInWords(until) : '　　年　月　日'}以前（含当日）将书面说明送交${contact(agency)}；使用政府信息公开系统的，也可以在系统里提交。`,
    ),
  ];
}

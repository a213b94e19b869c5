import type { Block } from '#documents/model';
import { regulation } from '#law/citation';
import { dayInWords, inShort, led, paragraph, REGULATION } from '#requests/letters/phrases';
import type { FactsOf } from '../types.ts';
import { complainedOf } from './complained-of.ts';

type Facts = FactsOf['complaintAnswer'];

/** 第四十七条第二款 — 投诉举报答复书: what came, what was found, what was done, and what may be done besides (第五十一条). */
export function complaintAnswer(facts: Facts): readonly Block[] {
  const { about, received, answer } = facts;
  return [
    paragraph(
      `本机关于${dayInWords(received)}收到你（单位）对${about.name}的投诉举报，反映该机关${complainedOf(facts)}。${found(facts)}`,
    ),
    ...led('查明的情况和处理结果：', answer),
    paragraph(besides(facts)),
  ];
}

function found({ measure, until }: Facts): string {
  const because = `根据${REGULATION}${regulation(47, 2).at}的规定，`;
  switch (measure) {
    case 'rectify':
      return `经核查，情况属实。${because}本机关已经督促该机关整改${until ? `，整改期限为${dayInWords(until)}` : ''}。`;
    case 'criticise':
      return `经核查，情况属实。${because}本机关已经对该机关予以通报批评。`;
    case 'unfounded':
      return `${because}本机关进行了核查，反映的情况不属实。`;
    case 'notOurs':
      return `${because}本机关进行了审查，反映的事项不属于政府信息公开工作主管部门监督检查的范围，请通过相应渠道提出。`;
  }
}

/** The complaint decides nothing about the agency's act itself: review and suit stay open. */
function besides({ about: { review, court } }: Facts): string {
  const before = [review.name && `行政复议机关：${review.name}`, court.name && `管辖法院：${court.name}`].filter(
    Boolean,
  );
  const where = before.length ? `（${before.join('，')}）` : '';
  return `如认为该机关在政府信息公开工作中侵犯你（单位）的合法权益，依照${inShort(regulation(51))}的规定，还可以依法申请行政复议或者提起行政诉讼${where}。`;
}

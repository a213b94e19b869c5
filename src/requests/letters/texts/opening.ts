import type { Block } from '#documents/model';
import { dayInWords, paragraph, quoted, you } from '../phrases.ts';
import type { CaseFacts } from '../types.ts';

/** Who asked for what, and when it was received: the first paragraph of every letter to the applicant. */
export function opening({ to, request: { received, arrived }, wants }: CaseFacts): Block {
  const by = you(to);
  return paragraph(
    `本机关于${dayInWords(received ?? arrived)}收到${by}提出的政府信息公开申请，申请公开的内容为${quoted(wants)}。`,
  );
}

/** Where to write to or to call: the office that deals with it. */
export function contact({ office }: CaseFacts['agency']): string {
  return `${office.name}（地址：${office.address}，联系电话：${office.phone}）`;
}

import type { Block, DocumentModel } from '#documents/model';
import { dayInWords, openDay } from './phrases.ts';
import type { Writing } from './types.ts';

/** What stands between the title and the signature of a letter, and around them. */
export interface Text<Facts> {
  readonly body: (facts: Facts) => readonly Block[];
  /** 主送机关; absent where the paper speaks to nobody */
  readonly to?: (facts: Facts) => string;
  /** what follows the signature, on pages of its own */
  readonly after?: (facts: Facts) => readonly Block[];
  /** a form: no 发文机关标志 */
  readonly plain?: true;
  /** signed by others than the agency */
  readonly unsigned?: true;
}

/** The paper of a letter: 发文机关标志, 文号, title, 主送机关, what it says, signature and day. */
export function modelOf<Facts extends Writing>(facts: Facts, title: string, text: Text<Facts>): DocumentModel {
  const { agency, number, day, dated } = facts;
  const { body, after, to, plain, unsigned } = text;
  const addressee = to?.(facts);
  return {
    title: number ? `${title}（${number}）` : title,
    author: agency.name,
    ...(dated && { date: day }),
    blocks: [
      ...(plain ? [] : [{ kind: 'letterhead', agency: agency.name, number } as const]),
      { kind: 'title', lines: [title] },
      ...(plain && number ? [{ kind: 'paragraph', style: 'right', text: number } as const] : []),
      ...(addressee ? [{ kind: 'paragraph', style: 'flush', text: `${addressee}：` } as const] : []),
      ...body(facts),
      ...(unsigned ? [] : [signature(agency.name, dated ? dayInWords(day) : openDay(day))]),
      ...(after?.(facts) ?? []),
    ],
  };
}

function signature(agency: string, date: string): Block {
  return { kind: 'signature', agency, date };
}

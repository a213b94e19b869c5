import type { AgencyId } from '#agencies/types';
import { paths } from '#paths';
import { kindOf } from '#remedies/subject/ids';
import type { Kind } from '#remedies/subject/kinds';
import { complaintDesk } from './complaint/complaint-desk.ts';
import { correctionDesk } from './correction/correction-desk.ts';
import { remedyDesk } from './remedy/remedy-desk.ts';

export const kindDesks = { remedy: remedyDesk, correction: correctionDesk, complaint: complaintDesk } as const;

/** What a case is called among others: 复议诉讼 2026-3, and its page. */
export interface CaseName {
  readonly words: string;
  readonly href: string;
}

/** `of`: the 主管部门 in whose journal a complaint about this agency stands. */
export function caseName(agency: AgencyId, subject: string, of?: AgencyId): CaseName | null {
  const kind: Kind | null = kindOf(subject);
  if (!kind) return null;
  const number = subject.replace(/^\w+\//, '');
  if (of) return { words: `被投诉 ${number}`, href: paths.deskPart(agency, of, subject) };
  const { title, section } = kindDesks[kind];
  return { words: `${title} ${number}`, href: paths.deskCase(agency, section, subject) };
}

import type { AgencyId, Registry } from '#agencies/types';
import type { Data } from '#journal/types';
import type { Day } from '#law/calendar/day';
import { law } from '#law/citation';
import type { Missing } from '#requests/letters/missing';
import type { Letter } from '#requests/letters/types';
import type { Db } from '#store/schema';
import { kindOf } from '../subject/ids.ts';
import { complaintCase, correctionCase } from './case.ts';
import { letterSentBy } from './kinds.ts';
import { letterOf } from './letter.ts';
import { missingFor } from './missing.ts';
import { complaintFacts } from './of-complaint.ts';
import { correctionFacts } from './of-correction.ts';

/** An act that sends a letter, as it is about to be done: its codes, and its words. */
export interface Said {
  readonly act: string;
  readonly day: Day;
  readonly data: Data;
  readonly texts: Readonly<Record<string, string>>;
}

export interface Written {
  /** null where nobody is to be told */
  readonly letter: Letter | null;
  /** why it cannot be issued yet; nothing where it can */
  readonly missing: readonly Missing[];
}

export interface Writing {
  readonly agency: AgencyId;
  /** complaint/2026-1 */
  readonly subject: string;
  readonly said: Said;
  /** false on a draft: its day is left open */
  readonly dated: boolean;
  /** how whoever is written to is named; as he is, where nothing is said */
  readonly named?: (name: string) => string;
}

/** The letter that an act would send, and all that it lacks; null where the act sends none. */
export async function written(
  registry: Pick<Registry, 'ring'>,
  db: Db,
  { named = asHeIs, ...writing }: Writing,
): Promise<Written | null> {
  const { subject, said } = writing;
  const kind = letterSentBy(subject, said.act);
  if (!kind) return null;

  if (kindOf(subject) === 'correction') {
    const of = await correctionCase(registry, db, writing);
    if (!of) return erased;
    const facts = correctionFacts(of, { ...writing, named });
    return { letter: letterOf('correctionNotice', facts), missing: missingFor('correctionNotice', facts) };
  }
  const of = await complaintCase(registry, db, writing);
  if (!of) return erased;
  const facts = complaintFacts(of, { ...writing, named });
  switch (kind) {
    case 'accountRequest':
      return { letter: letterOf(kind, facts), missing: missingFor(kind, facts) };
    case 'supervisionNotice':
      return { letter: facts.told ? letterOf(kind, facts) : null, missing: missingFor(kind, facts) };
    default:
      return { letter: letterOf('complaintAnswer', facts), missing: missingFor('complaintAnswer', facts) };
  }
}

const erased: Written = {
  letter: null,
  missing: [
    {
      says: '当事人的信息已经删除，不能再出具文书',
      because: [law('中华人民共和国个人信息保护法', 47)],
      mend: 'case',
      field: '',
    } satisfies Missing,
  ],
};

function asHeIs(name: string): string {
  return name;
}

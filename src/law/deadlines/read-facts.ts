import { isDay } from '../calendar/day.ts';
import { inForceSince, isInForce } from '../in-force.ts';
import { longestExtension } from '../regulation/art-33-answer.ts';
import type { Consultation } from '../regulation/art-33-consultations.ts';
import type { Deadline, Facts } from './deadline.ts';

/** What a person typed, field by field; an empty field is one left out. */
export interface Typed {
  readonly from?: string;
  readonly year?: string;
  readonly reporter?: string;
  readonly extension?: string;
  readonly extensionTold?: string;
  readonly consultations?: readonly TypedConsultation[];
  readonly notTold?: boolean;
  readonly afterReview?: boolean;
}

export interface TypedConsultation {
  readonly sent: string;
  readonly received: string;
  readonly answered: string;
}

export type FieldName = 'from' | 'year' | 'extension' | 'extensionTold' | `consultation.${number}`;

/** What is wrong with a field, and what to write instead. */
export interface Mistake {
  readonly field: FieldName;
  readonly says: string;
}

/** Years from which and up to which deadlines are computed; further off, everything would be provisional anyway. */
const LAST_YEAR = 2090;
const FIRST_REPORT_YEAR = 2019;

/** The typed fields as facts that the deadline's rule accepts, or what is wrong with them, all at once. */
export function readFacts(deadline: Deadline, typed: Typed): { facts: Facts } | { mistakes: readonly Mistake[] } {
  const mistakes = [
    ...(deadline.takes.includes('year') ? yearMistakes(typed.year) : fromMistakes(deadline, typed.from)),
    ...(deadline.takes.includes('extension') ? extensionMistakes(typed) : []),
    ...(deadline.takes.includes('consultations') ? consultationMistakes(typed) : []),
  ];
  return mistakes.length ? { mistakes } : { facts: factsOf(deadline, typed) };
}

function fromMistakes({ trigger, law }: Deadline, from = ''): readonly Mistake[] {
  if (!from) return [{ field: 'from', says: `请写${trigger}` }];
  if (!isSoon(from)) return [notADay('from', from)];
  if (isInForce(law, from)) return [];
  return [{ field: 'from', says: `${from} 早于 ${inForceSince[law]}，那时适用的是以前的规定，这里没有收录` }];
}

function yearMistakes(year = ''): readonly Mistake[] {
  const known = /^\d{4}$/.test(year) && Number(year) >= FIRST_REPORT_YEAR && Number(year) < LAST_YEAR;
  return known ? [] : [{ field: 'year', says: `年度要写 ${FIRST_REPORT_YEAR} 或者以后的年份，例如 2026` }];
}

function extensionMistakes({ extension = '', extensionTold = '' }: Typed): readonly Mistake[] {
  const longest = longestExtension.value;
  const good = /^\d{0,2}$/.test(extension) && Number(extension) <= longest;
  return [
    ...(good
      ? []
      : [{ field: 'extension' as const, says: `延长的期限最长 ${longest} 个工作日，写 0 到 ${longest} 的整数` }]),
    ...(extensionTold && !isSoon(extensionTold) ? [notADay('extensionTold', extensionTold)] : []),
  ];
}

function consultationMistakes({ consultations = [] }: Typed): readonly Mistake[] {
  return consultations.flatMap(({ sent, received, answered }, i) => {
    const field = `consultation.${i}` as const;
    const bad = [sent, received, answered].find((day) => day && !isSoon(day));
    if (bad) return [notADay(field, bad)];
    if (!sent && (received || answered)) return [{ field, says: '请写征求意见书发出之日' }];
    if ((received && received < sent) || (answered && answered < (received || sent))) {
      return [{ field, says: '先发出，再收到，再回复：请核对这三个日期的先后' }];
    }
    return [];
  });
}

function factsOf({ takes }: Deadline, typed: Typed): Facts {
  const { from = '', year = '', reporter, extension = '', extensionTold = '', consultations = [] } = typed;
  return {
    from,
    year: Number(year),
    ...(takes.includes('reporter') ? { reporter: reporter === 'government' ? 'government' : 'department' } : {}),
    ...(Number(extension) ? { extension: Number(extension), ...(extensionTold ? { extensionTold } : {}) } : {}),
    ...(takes.includes('consultations')
      ? { consultations: consultations.filter(({ sent }) => sent).map(consultation) }
      : {}),
    notTold: typed.notTold ?? false,
    afterReview: typed.afterReview ?? false,
  };
}

function consultation({ sent, received, answered }: TypedConsultation): Consultation {
  return { sent, ...(received ? { received } : {}), ...(answered ? { answered } : {}) };
}

function isSoon(day: string): boolean {
  return isDay(day) && day < `${LAST_YEAR}`;
}

function notADay(field: FieldName, typed: string): Mistake {
  return { field, says: `“${typed.slice(0, 20)}”不是日历上的日子，写成 2026-03-02 的样子` };
}

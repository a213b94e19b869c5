import type { Deadline } from '#law/deadlines/deadline';
import { deadlineOf } from '#law/deadlines/deadlines';
import type { Typed, TypedConsultation } from '#law/deadlines/read-facts';
import { paths } from '#paths';

/** What a visitor asks, as the address says it. */
export interface Question {
  readonly deadline: Deadline;
  readonly typed: Typed;
  /** local days off, a line each */
  readonly local: string;
  /** whether anything was filled in yet */
  readonly asked: boolean;
}

const MOST_CONSULTATIONS = 10;
const LONGEST_LOCAL = 2000;

/** The question of an address, or null when it names no deadline that there is. */
export function questionIn(search: URLSearchParams): Question | null {
  const deadline = deadlineOf(search.get('deadline') ?? 'answer');
  if (!deadline) return null;

  const text = (name: string) => (search.get(name) ?? '').trim();
  const typed: Typed = {
    from: text('from'),
    year: text('year'),
    reporter: text('reporter'),
    extension: text('extension'),
    extensionTold: text('extensionTold'),
    consultations: consultationsIn(search),
    notTold: search.has('notTold'),
    afterReview: search.has('afterReview'),
  };
  const local = text('local').slice(0, LONGEST_LOCAL);
  return { deadline, typed, local, asked: search.has('from') || search.has('year') };
}

/** The address that asks the same again, with nothing in it that is empty. */
export function addressOf({ deadline, typed, local }: Question): string {
  const { consultations = [], notTold, afterReview, ...words } = typed;
  const search = new URLSearchParams({ deadline: deadline.id });
  for (const [name, value] of Object.entries(words)) if (value && matters(deadline, name)) search.append(name, value);
  for (const { sent, received, answered } of consultations) {
    search.append('sent', sent);
    search.append('received', received);
    search.append('answered', answered);
  }
  if (notTold) search.append('notTold', '1');
  if (afterReview) search.append('afterReview', '1');
  if (local) search.append('local', local);
  return `${paths.due}?${search}`;
}

function consultationsIn(search: URLSearchParams): readonly TypedConsultation[] {
  const [sent, received, answered] = [search.getAll('sent'), search.getAll('received'), search.getAll('answered')];
  return Array.from({ length: Math.min(Math.max(sent.length, answered.length), MOST_CONSULTATIONS) }, (_, i) => ({
    sent: sent[i]?.trim() ?? '',
    received: received[i]?.trim() ?? '',
    answered: answered[i]?.trim() ?? '',
  })).filter((one) => one.sent || one.received || one.answered);
}

function matters({ takes }: Deadline, name: string): boolean {
  if (name === 'from') return !takes.includes('year');
  if (name === 'extensionTold') return takes.includes('extension');
  return (takes as readonly string[]).includes(name);
}

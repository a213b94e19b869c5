import { type AgencyFacts, agencyFacts } from '#agencies/facts/agency-facts';
import { readLocalHolidays } from '#law/calendar/read-local-holidays';
import type { Mistake } from '#ui/notice';
import type { Posted } from '../posted.ts';

export type FactsRead = { readonly facts: AgencyFacts } | { readonly mistakes: readonly Mistake[] };

/** What a form says of an agency, or everything that is wrong with it. */
export function factsIn({ text }: Pick<Posted, 'text'>): FactsRead {
  const local = holidaysIn(text('localHolidays'));
  const read = agencyFacts.safeParse({
    ...Object.fromEntries(plain.map((name) => [name, text(name)])),
    vertical: text('vertical') === '1',
    issuesRules: text('issuesRules') === '1',
    confirmAtOnce: text('confirmAtOnce') === '1',
    office: part('office', ['name', 'address', 'hours', 'phone', 'fax', 'postcode', 'email'], text),
    review: part('review', ['name', 'address', ...(text('review.online') ? ['online'] : [])], text),
    court: part('court', ['name', 'address'], text),
    localHolidays: local.days,
    correctionWorkdays: wholeIn(text('correctionWorkdays')),
  });

  const mistakes = [
    ...(read.error?.issues ?? []).map(({ path, message }) => ({ field: fieldOf(path), says: message })),
    ...(local.refused ? [{ field: 'localHolidays', says: local.refused }] : []),
  ];
  return read.success && !mistakes.length ? { facts: read.data } : { mistakes };
}

/** The same form, filled in with what is known. */
export function formOf(facts: AgencyFacts): Posted {
  const text = (name: string) => {
    if (name === 'localHolidays') return facts.localHolidays.map(({ day, name: of }) => `${day} ${of}`).join('\n');
    const [first = '', second] = name.split('.');
    const value: unknown = facts[first as keyof AgencyFacts];
    const found = second && value && typeof value === 'object' ? (value as Record<string, unknown>)[second] : value;
    return typeof found === 'boolean' ? (found ? '1' : '') : String(found ?? '');
  };
  return { text, all: (name) => [text(name)], key: null, seen: 0 };
}

const plain = ['name', 'shortName', 'kind', 'level', 'creditCode', 'codeWord', 'numberPattern', 'reportDay'] as const;

function part(name: string, fields: readonly string[], text: Posted['text']) {
  return Object.fromEntries(fields.map((field) => [field, text(`${name}.${field}`)]));
}

/** A whole number; nothing where nothing is written; what is no number is left for the rule to refuse. */
function wholeIn(typed: string): number | null {
  return typed.trim() ? Number(typed) : null;
}

function holidaysIn(lines: string) {
  if (!lines.trim()) return { days: [], refused: null };
  const read = readLocalHolidays(lines);
  return 'refused' in read ? { days: [], refused: `${read.refused}。` } : { days: [...read], refused: null };
}

function fieldOf(path: readonly PropertyKey[]): string {
  return path[0] === 'localHolidays' ? 'localHolidays' : path.join('.');
}

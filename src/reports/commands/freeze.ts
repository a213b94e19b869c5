import { type Command, judge, today } from '#agencies/commands/asked';
import type { AgencyId, Registry } from '#agencies/types';
import { act } from '#journal/act';
import { queueFor, record } from '#journal/record';
import { type NotAllowed, type Outcome, refused } from '#journal/types';
import { regulation } from '#law/citation';
import { formatOfYear } from '#law/report-format/formats';
import type { Freeze as Frozen } from '../compile/closing.ts';
import { reportSubject } from '../ids.ts';
import { figuresOf, freezesOf } from '../queries.ts';
import { reportActs } from '../workflow.ts';

export interface Freeze extends Command {
  readonly agency: AgencyId;
  readonly year: number;
}

/** 冻结年度数据: the figures of a year that is over stand; what is recorded later counts in the next year. */
export function freeze(registry: Registry, { asker, key, agency, year }: Freeze): Promise<Outcome> {
  return act(registry, { agency, by: asker.actor, key }, async (w) => {
    await queueFor(w, agency);
    const freezes = await freezesOf(w.tx, agency);
    const subject = reportSubject(year);
    const state = freezes.some((one) => one.year === year) ? 'frozen' : 'none';
    const rule = reportActs.freeze;
    const allowed = await judge(w, asker, { rule, agency, subject, state });
    if (!allowed.ok) return allowed;
    const { by, day } = today(w, asker);
    const trouble = whyNot(year, day, freezes);
    if (trouble) return trouble;

    const { form, cells } = await figuresOf(w.tx, agency, { year, view: 'present' });
    const figures = Object.fromEntries([...cells.values()].map(({ address, value }) => [address, value]));
    const data = { year, form, cells: figures };
    return record(w, { agency, subject, seen: 0, act: 'freeze', by, day, under: rule.under, data });
  });
}

function whyNot(year: number, day: string, freezes: readonly Frozen[]): NotAllowed | null {
  if (!Number.isInteger(year) || formatOfYear(year)?.id !== '2021')
    return refused('只能冻结 2021 年及以后的年度数据。', [regulation(50)], 'year');
  if (day <= `${year}-12-31`) return refused(`${year} 年还没有过完，不能冻结。`, [regulation(49)], 'year');
  const later = freezes.find((one) => one.year > year);
  return later ? refused(`${later.year} 年的数据已经冻结，不能再冻结以前的年度。`, [regulation(49)], 'year') : null;
}

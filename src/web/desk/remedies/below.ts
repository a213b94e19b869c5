import { html } from 'hono/html';
import { agenciesWithin } from '#agencies/queries';
import type { Agency } from '#agencies/types';
import { paths } from '#paths';
import { overdueCases } from '#remedies/queries';
import { dayOf } from '#store/time';
import { type Column, dataTable } from '#ui/data-table';
import type { Content } from '#ui/html';
import { panel } from '#ui/panel';
import type { Desk } from '../desk.ts';
import type { Place } from '../judged.ts';
import { mayEver } from '../may-ever.ts';
import { kindDesks } from './case-name.ts';

/** What a 主管部门 may look at in the agencies below it. */
const watched = ['remedy', 'correction'] as const;

type Watched = (typeof watched)[number];

interface Late {
  readonly agency: Agency;
  readonly overdue: Readonly<Partial<Record<Watched, number>>>;
}

/** 今日: the agencies below that are late with reviews, suits and corrections; nothing for those who watch none. */
export async function casesBelow({ db, now }: Desk, { agency, asker }: Place): Promise<Content> {
  const kinds = watched.filter((kind) => mayEver(kindDesks[kind].acts.read, asker, 'below').ok);
  if (!kinds.length) return null;

  const within = await agenciesWithin(db, kindDesks.remedy.acts.read, asker);
  const agencies = within.filter(({ id }) => id !== agency.id);
  const counts = await overdueCases(db, { agencies: agencies.map(({ id }) => id), kinds, today: dayOf(now()) });
  const byAgency = Map.groupBy(counts, (count) => count.agency);
  const late = agencies.flatMap((one): readonly Late[] => {
    const own = byAgency.get(one.id) ?? [];
    return own.length ? [{ agency: one, overdue: Object.fromEntries(own.map((of) => [of.kind, of.overdue])) }] : [];
  });
  if (!late.length) return null;
  const title = '各单位超期的复议、诉讼、更正';
  return panel({
    id: 'overdue-cases',
    title,
    bare: true,
    aside: html`<span class="muted">${agencies.length} 个单位</span>`,
    body: dataTable<Late>({
      caption: title,
      rows: late,
      empty: '',
      dense: true,
      columns: [{ words: '单位', head: true, show: (one) => one.agency.name }, ...kinds.map(overdueOf)],
    }),
  });
}

function overdueOf(kind: Watched): Column<Late> {
  const { title, section } = kindDesks[kind];
  return {
    words: title,
    numeric: true,
    show: ({ agency, overdue: { [kind]: count } }) =>
      count
        ? html`<a href="${paths.deskCases(agency.id, section)}"><strong class="is-red">${count}</strong></a>`
        : null,
  };
}

import { html } from 'hono/html';
import type { Agency } from '#agencies/types';
import { feeByItem, itemNumbers } from '#law/fee-rules/by-item';
import { paths } from '#paths';
import { numberOf, personOf } from '#requests/ids';
import { type Listed, requestsOf } from '#requests/queries/list';
import type { InfoRequest } from '#requests/types';
import { findMatches } from '#store/vault/matches';
import { dataTable } from '#ui/data-table';
import type { Content } from '#ui/html';
import { panel } from '#ui/panel';
import type { Desk } from '../desk.ts';
import { decisionLabel } from './draft-fields.ts';
import { asTitle, openedFor, type Words } from './opened.ts';
import { stateTag } from './states.ts';

/** A request that this one likely repeats. */
export interface Similar extends Listed {
  readonly words: Words;
  readonly samePerson: boolean;
  readonly sameWants: boolean;
}

export interface SimilarShown {
  readonly rows: readonly Similar[];
  /** how many the same person made in the year of this one, itself among them */
  readonly ofPerson: number;
  /** which of its month it is, and what the fee measures would let be charged for it by items, in yuan */
  readonly inMonth: number;
  readonly yuan: number;
  /** agencies below where the same person applied, and how often; only for those who watch over them */
  readonly elsewhere: readonly { readonly name: string; readonly count: number }[];
}

interface Traits {
  readonly agency: string;
  readonly subject: string;
  readonly request: InfoRequest;
  /** the agencies below that whoever asks watches over */
  readonly below: readonly Agency[];
  /** of the person: ID number, telephone; and what is asked for */
  readonly idNumber: string;
  readonly phone: string;
  readonly wants: string;
}

/** Other requests of the agency by the same person or for the same, found by keyed digests. */
export async function similarTo(
  desk: Desk,
  { agency, subject, request, below, ...traits }: Traits,
): Promise<SimilarShown> {
  const { db, registry } = desk;
  const find = (kind: keyof typeof traits) =>
    traits[kind] ? findMatches(db, registry.ring, { agency, kind, value: traits[kind] }) : [];
  const same = new Set([...(await find('idNumber')), ...(await find('phone'))]);
  const wants = new Set(await find('wants'));

  const mine = personOf(subject);
  const persons = [...new Set([...same, ...wants])].filter((person) => person !== mine);
  const rows = await requestsOf(
    db,
    agency,
    persons.map((person) => person.replace('person/', 'request/')).slice(-MOST),
  );
  const words = await openedFor(desk, agency, rows);
  const year = subject.slice('request/'.length, 'request/'.length + 4);
  return {
    rows: rows.map((row) => ({
      ...row,
      words: words(row),
      samePerson: same.has(personOf(row.subject)),
      sameWants: wants.has(personOf(row.subject)),
    })),
    ...monthOf(
      { subject, request },
      rows.filter((row) => same.has(personOf(row.subject))),
    ),
    elsewhere: await elsewhere(desk, below, traits.idNumber),
    ofPerson: new Set([...same, mine].filter((person) => person.startsWith(`person/${year}-`))).size,
  };
}

type Dated = Pick<Listed, 'subject' | 'request'>;

/** 《信息处理费管理办法》第四条: only shown; whether anything is charged is for the agency to say. */
function monthOf(mine: Dated, others: readonly Dated[]): Pick<SimilarShown, 'inMonth' | 'yuan'> {
  const items = [mine, ...others].map(({ subject, request: { received, arrived, serial } }) => ({
    id: subject,
    applicant: 'same',
    received: received ?? arrived,
    serial,
  }));
  const inMonth = itemNumbers(items).value.get(mine.subject) ?? 1;
  return { inMonth, yuan: feeByItem({ items: 1, earlier: inMonth - 1 }).value.yuan };
}

async function elsewhere(
  { db, registry }: Desk,
  below: readonly Agency[],
  value: string,
): Promise<SimilarShown['elsewhere']> {
  if (!value) return [];
  const counts: SimilarShown['elsewhere'][number][] = [];
  for (const { id, name } of below) {
    const found = await findMatches(db, registry.ring, { agency: id, kind: 'idNumber', value });
    if (found.length) counts.push({ name, count: found.length });
  }
  return counts;
}

const MOST = 200;

/** 同类申请, side by side with this one; whether it is a repeat is for whoever handles it to say. */
export function similarPanel({ rows }: SimilarShown, agency: Agency): Content {
  if (!rows.length) return null;
  return panel({
    id: 'similar',
    title: '可能重复的申请',
    aside: html`<span class="muted">${rows.length} 件，是不是重复由您判断（第三十六条第（六）项）</span>`,
    bare: true,
    body: dataTable<Similar>({
      caption: '可能重复的申请',
      rows,
      empty: '',
      dense: true,
      columns: [
        {
          words: '登记号',
          head: true,
          nowrap: true,
          show: ({ subject, request }) =>
            html`<a href="${paths.deskRequest(agency.id, subject)}">${numberOf(agency, request)}</a>`,
        },
        {
          words: '相同之处',
          nowrap: true,
          show: ({ samePerson, sameWants }) =>
            [samePerson && '同一申请人', sameWants && '内容相同'].filter(Boolean).join('，'),
        },
        { words: '所需信息', show: ({ words }) => html`<span class="wants">${asTitle(words.wants)}</span>` },
        { words: '收到', nowrap: true, show: ({ request }) => request.received ?? request.arrived },
        {
          words: '结果',
          nowrap: true,
          show: ({ request }) => (request.counted ? decisionLabel(request.counted.kind) : stateTag(request)),
        },
      ],
    }),
  });
}

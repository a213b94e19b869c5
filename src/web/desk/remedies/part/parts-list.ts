import type { Context } from 'hono';
import { html } from 'hono/html';
import { paths } from '#paths';
import { dueOf } from '#remedies/complaints/deadlines';
import { partsOf } from '#remedies/complaints/part';
import { grounds } from '#remedies/complaints/types';
import type { Listed } from '#remedies/queries';
import { dayOf } from '#store/time';
import { dataTable } from '#ui/data-table';
import { tag } from '#ui/tag';
import { workHead } from '#ui/work-head';
import type { Desk } from '../../desk.ts';
import { deskPage } from '../../frame.ts';
import type { Place } from '../../judged.ts';
import type { DeskEnv } from '../../session.ts';
import { limit } from '../limit.ts';
import { nameOf } from './part-in.ts';
import { partState, partWords } from './part-state.ts';

/** 被投诉: what this agency was asked about, or told to put right. */
export async function partsList(c: Context<DeskEnv>, desk: Desk, { agency, asker }: Place): Promise<Response> {
  const parts = await partsOf(desk.db, asker);
  const names = new Map<string, string>();
  for (const id of new Set(parts.map((part) => part.agency))) names.set(id, await nameOf(desk, id));
  const today = dayOf(desk.now());
  const main = html`${workHead({ title: '被投诉', says: '主管部门要求本机关说明情况、整改的投诉；谁投诉，这里不显示' })}
${dataTable<Listed<'complaint'>>({
  caption: '被投诉',
  rows: parts.toReversed(),
  empty: '主管部门没有要求本机关说明情况或者整改。',
  framed: true,
  dense: true,
  late: ({ due }) => due !== null && due < today,
  columns: [
    {
      words: '主管部门的编号',
      head: true,
      nowrap: true,
      show: ({ agency: supervisor, subject }) =>
        html`<a href="${paths.deskPart(agency.id, supervisor, subject)}">${names.get(supervisor)} ${subject.replace('complaint/', '')}</a>`,
    },
    { words: '事项', show: ({ one }) => grounds[one.ground] },
    { words: '期限与依据', show: ({ one }) => limit(dueOf(one), partWords, today) },
    { words: '状态', nowrap: true, show: ({ one }) => tag(...partState(one)) },
  ],
})}`;
  return deskPage(c, desk, { title: '被投诉', main });
}

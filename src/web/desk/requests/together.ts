import type { Context } from 'hono';
import { html } from 'hono/html';
import { paths } from '#paths';
import { draft } from '#requests/commands/draft';
import { numberOf } from '#requests/ids';
import { requestsOf } from '#requests/queries/list';
import { crumbs } from '#ui/crumbs';
import { dataTable } from '#ui/data-table';
import { hiddenField, postForm, submitRow } from '#ui/form';
import type { Content } from '#ui/html';
import { panel } from '#ui/panel';
import { workHead } from '#ui/work-head';
import type { Desk } from '../desk.ts';
import { deskPage } from '../frame.ts';
import type { Place } from '../judged.ts';
import { newKey, type Posted, posted } from '../posted.ts';
import type { DeskEnv } from '../session.ts';
import { mistaken, none, type Trouble } from '../trouble.ts';
import { draftFields } from './draft-fields.ts';
import { wordsTyped } from './drafted.ts';
import { draftedIn } from './forms/deciding.ts';
import { linesOf } from './list.ts';
import type { Line } from './list-page.ts';

const MOST = 50;
const WORD = 'draft';
const nothing = { kind: '', finding: '', reasons: '', providing: '', attachments: '', grounds: [] };

/** 一并拟答复: one text for several applications on one matter; each gets its own record and its own letter. */
export async function together(c: Context<DeskEnv>, desk: Desk, place: Place): Promise<Response> {
  return shown(c, desk, place, { lines: await chosen(desk, place, c.req.queries('id') ?? []) });
}

/** The same draft for each, one act a request: what cannot be done for one is told, and stops no other. */
export async function draftedTogether(c: Context<DeskEnv>, desk: Desk, place: Place): Promise<Response> {
  const { agency, asker } = place;
  const form = await posted(c);
  const lines = await chosen(desk, place, form.all('id'));
  if (!form.text('kind')) return shown(c, desk, place, { lines, form, trouble: noKind });

  const told: Told[] = [];
  for (const line of lines) {
    const id = line.subject.replace('request/', '');
    const on = { asker, key: form.key && `${form.key} ${id}`, agency: agency.id, request: line.subject };
    const drafted = draftedIn({ form, files: [] });
    const outcome = await draft(desk.registry, { ...on, seen: Number(form.text(`seen-${id}`) || -1), drafted });
    told.push({
      line,
      why: outcome.ok ? null : 'first' in outcome ? '别人先办了，请打开看过以后再办。' : outcome.why.says,
    });
  }
  const main = html`${heading(place)}${workHead({ title: '一并拟答复', says: `拟好 ${told.filter(({ why }) => !why).length} 件，共 ${told.length} 件` })}
${outcomes(place, told)}`;
  return deskPage(c, desk, { title: '一并拟答复', main, here: paths.deskRequestsTogether(agency.id) });
}

const noKind = mistaken([{ field: `${WORD}-kind`, says: '请选择一种处理决定。' }]);

interface Told {
  readonly line: Line;
  /** null where it was done */
  readonly why: string | null;
}

async function chosen(desk: Desk, place: Place, ids: readonly string[]): Promise<readonly Line[]> {
  const subjects = ids
    .filter((id) => /^\d{4}-\d{1,9}$/.test(id))
    .slice(0, MOST)
    .map((id) => `request/${id}`);
  return linesOf(desk, place, { rows: await requestsOf(desk.db, place.agency.id, subjects), next: '' });
}

interface Chosen {
  readonly lines: readonly Line[];
  readonly form?: Posted;
  readonly trouble?: Trouble;
}

function shown(
  c: Context<DeskEnv>,
  desk: Desk,
  place: Place,
  { lines, form, trouble = none }: Chosen,
): Promise<Response> {
  const { agency } = place;
  const ids = lines.map(({ subject, request }) => {
    const id = subject.replace('request/', '');
    return html`${hiddenField('id', id)}${hiddenField(`seen-${id}`, request.version)}`;
  });
  const body = postForm({
    action: paths.deskRequestsTogether(agency.id),
    csrf: c.var.csrf,
    key: newKey(),
    body: html`${ids}${draftFields({ word: WORD, trouble }, form ? wordsTyped(form) : nothing)}${submitRow({ words: `为 ${lines.length} 件保存草稿`, ...(lines.length ? {} : { locked: '没有选择申请' }) })}`,
  });
  const main = html`${heading(place)}
${trouble.top}
${workHead({ title: '一并拟答复', says: `${lines.length} 件。写一份，每件各有各的答复书和留痕；送审、签发、送达还是一件一件办。` })}
<div class="cols cols--wide"><div>${panel({ id: 'letter', title: '拟答复', body })}</div><div>${list(place, lines)}</div></div>`;
  return deskPage(c, desk, { title: '一并拟答复', main, here: paths.deskRequestsTogether(agency.id) }, trouble.status);
}

function heading({ agency }: Place): Content {
  return crumbs([{ words: '依申请公开', href: paths.deskRequests(agency.id) }], '一并拟答复');
}

function list({ agency }: Place, lines: readonly Line[]): Content {
  return panel({
    id: 'chosen',
    title: '选中的申请',
    bare: true,
    body: dataTable<Line>({
      caption: '选中的申请',
      rows: lines,
      empty: '没有选择申请，请回到列表勾选。',
      dense: true,
      columns: [
        {
          words: '登记号',
          head: true,
          nowrap: true,
          show: (line) => link(agency.id, numberOf(agency, line.request), line),
        },
        { words: '所需信息', show: ({ words }) => words.wants },
      ],
    }),
  });
}

function outcomes({ agency }: Place, told: readonly Told[]): Content {
  return dataTable<Told>({
    caption: '结果',
    rows: told,
    empty: '没有选择申请。',
    framed: true,
    columns: [
      {
        words: '登记号',
        head: true,
        nowrap: true,
        show: ({ line }) => link(agency.id, numberOf(agency, line.request), line),
      },
      { words: '结果', show: ({ why }) => why ?? '已经拟好，可以打开送审核' },
    ],
  });
}

function link(agency: string, words: string, { subject }: Line): Content {
  return html`<a href="${paths.deskRequest(agency, subject)}">${words}</a>`;
}

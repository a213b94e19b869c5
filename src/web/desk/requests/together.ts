import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Conflict, NotAllowed } from '#journal/types';
import { paths } from '#paths';
import { answerFiles } from '#requests/application/answer-files';
import { draft } from '#requests/commands/draft';
import { numberOf } from '#requests/ids';
import { requestsOf } from '#requests/queries/list';
import { crumbs } from '#ui/crumbs';
import { dataTable } from '#ui/data-table';
import { hiddenField, postForm, submitRow } from '#ui/form';
import type { Content } from '#ui/html';
import { notice } from '#ui/notice';
import { panel } from '#ui/panel';
import { workHead } from '#ui/work-head';
import { type Chosen as ChosenFiles, keepBrought, letGo, noneChosen } from '../../chosen/brought.ts';
import type { Desk } from '../desk.ts';
import { filesBrought, filesGood } from '../files-in.ts';
import { deskPage } from '../frame.ts';
import type { Place } from '../judged.ts';
import { blank, newKey, type Posted, posted } from '../posted.ts';
import type { DeskEnv } from '../session.ts';
import { mistaken, none, type Trouble } from '../trouble.ts';
import { draftFields } from './draft-fields.ts';
import { dropsFiles, filesAsked } from './draft-files.ts';
import { wordsTyped } from './drafted.ts';
import { draftedIn } from './forms/deciding.ts';
import { linesOf } from './list.ts';
import type { Line } from './list-page.ts';

const MOST = 50;
const WORD = 'draft';
const nothing = { kind: '', finding: '', reasons: '', providing: '', attachments: '', grounds: [] };

/** 一并拟答复: one text for several applications on one matter; each gets its own record and its own letter. */
export async function together(c: Context<DeskEnv>, desk: Desk, place: Place): Promise<Response> {
  return shown(c, desk, place, { lines: await chosenLines(desk, place, c.req.queries('id') ?? []) });
}

/**
 * The same draft for each, one act a request; files are sealed under the key of each. What cannot be done for one is
 * told, and stops no other: the form comes back for those alone.
 */
export async function draftedTogether(c: Context<DeskEnv>, desk: Desk, place: Place): Promise<Response> {
  const { agency, asker } = place;
  const form = await posted(c);
  const lines = await chosenLines(desk, place, form.all('id'));
  const keyed = lines.map((line) => ({ line, agency: agency.id, key: form.key && `${form.key} ${idOf(line)}` }));
  const brought = await filesBrought(c, desk, { asker, kinds: answerFiles, acts: keyed });
  const again = async (left: readonly Line[], trouble: Trouble, told: readonly Told[] = []) =>
    shown(c, desk, place, { lines: left, form, trouble, told, chosen: await keepBrought(desk.registry, brought) });

  const files = await filesGood(c, desk, brought, `${WORD}-${answerFiles.field}`);
  const wrong = [...(form.text('kind') ? [] : [noKind]), ...('top' in files ? files.mistakes : [])];
  if ('top' in files) return again(lines, { ...mistaken(wrong), status: files.status });
  if (wrong.length) return again(lines, mistaken(wrong));

  const told: Told[] = [];
  for (const { line, ...on } of keyed) {
    const command = { ...on, asker, request: line.subject, seen: Number(form.text(`seen-${idOf(line)}`) || -1) };
    const outcome = await draft(desk.registry, { ...command, drafted: draftedIn({ form, files }) });
    told.push({ line, why: outcome.ok ? null : why(outcome) });
  }
  const left = told.filter(({ why }) => why).map(({ line }) => idOf(line));
  if (left.length) return again(await chosenLines(desk, place, left), undone(left.length, told.length), told);
  await letGo(desk.registry, brought);
  return allDrafted(c, desk, place, told);
}

const noKind = { field: `${WORD}-kind`, says: '请选择一种处理决定。' };

interface Told {
  readonly line: Line;
  /** null where it was done */
  readonly why: string | null;
}

function why(outcome: NotAllowed | Conflict): string {
  return 'first' in outcome ? '别人先办了，请打开看过以后再办。' : outcome.why.says;
}

const CONFLICT = 409;

function undone(left: number, all: number): Trouble {
  const says = `拟好 ${all - left} 件，共 ${all} 件。没有办的 ${left} 件写明了原因；您填的内容、选的文件都在，改好以后再提交，只办这几件。`;
  return { status: CONFLICT, top: html`<div role="alert">${notice('red', html`<p>${says}</p>`)}</div>`, mistakes: [] };
}

function allDrafted(c: Context<DeskEnv>, desk: Desk, place: Place, told: readonly Told[]): Promise<Response> {
  const main = html`${heading(place)}${workHead({ title: '一并拟答复', says: `拟好 ${told.length} 件，共 ${told.length} 件` })}
${outcomes(place, told)}`;
  return deskPage(c, desk, { title: '一并拟答复', main, here: paths.deskRequestsTogether(place.agency.id) });
}

async function chosenLines(desk: Desk, place: Place, ids: readonly string[]): Promise<readonly Line[]> {
  const subjects = ids
    .filter((id) => /^\d{4}-\d{1,9}$/.test(id))
    .slice(0, MOST)
    .map((id) => `request/${id}`);
  return linesOf(desk, place, await requestsOf(desk.db, place.agency.id, subjects));
}

function idOf({ subject }: Line): string {
  return subject.replace('request/', '');
}

interface Chosen {
  readonly lines: readonly Line[];
  readonly form?: Posted;
  readonly trouble?: Trouble;
  readonly chosen?: ChosenFiles;
  /** what came of those that the form was sent for */
  readonly told?: readonly Told[];
}

function shown(c: Context<DeskEnv>, desk: Desk, place: Place, shows: Chosen): Promise<Response> {
  const { lines, trouble = none, told = [] } = shows;
  const main = html`${heading(place)}
${trouble.top}
${workHead({ title: '一并拟答复', says: `${lines.length} 件。写一份，每件各有各的答复书和留痕；送审、签发、送达还是一件一件办。` })}
${told.length > 0 && outcomes(place, told)}
<div class="cols cols--wide"><div>${panel({ id: 'letter', title: '拟答复', body: formFor(c, place, shows) })}</div><div>${list(place, lines)}</div></div>`;
  const here = paths.deskRequestsTogether(place.agency.id);
  return deskPage(c, desk, { title: '一并拟答复', main, here }, trouble.status);
}

function formFor(
  c: Context<DeskEnv>,
  { agency }: Place,
  { lines, form, trouble = none, chosen = noneChosen }: Chosen,
): Content {
  const ids = lines.map(
    (line) => html`${hiddenField('id', idOf(line))}${hiddenField(`seen-${idOf(line)}`, line.request.version)}`,
  );
  return postForm({
    action: paths.deskRequestsTogether(agency.id),
    csrf: c.var.csrf,
    key: newKey(),
    files: true,
    body: html`${ids}${draftFields({ word: WORD, trouble }, form ? wordsTyped(form) : nothing)}
${dropsFiles({ word: WORD, typed: form ?? blank }, '去掉各件原来的附件')}
${filesAsked({ word: WORD, trouble }, chosen)}${submitRow({ words: `为 ${lines.length} 件保存草稿`, ...(lines.length ? {} : { locked: '没有选择申请' }) })}`,
  });
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

import type { Context } from 'hono';
import { html } from 'hono/html';
import { paths } from '#paths';
import { paperFiles } from '#requests/application/attachments';
import { type Typed as Application, checkApplication } from '#requests/application/check';
import { takeIn } from '#requests/commands/take-in';
import type { RequestChannel } from '#requests/types';
import { dayOf } from '#store/time';
import { crumbs } from '#ui/crumbs';
import { postForm, submitRow } from '#ui/form';
import type { Content } from '#ui/html';
import type { Mistake } from '#ui/notice';
import { panel } from '#ui/panel';
import { workHead } from '#ui/work-head';
import { keepBrought, letGo, noneChosen } from '../../chosen/brought.ts';
import { redirect } from '../../respond.ts';
import type { Desk } from '../desk.ts';
import { filesBrought, filesGood } from '../files-in.ts';
import { deskPage } from '../frame.ts';
import type { Place } from '../judged.ts';
import { blank, newKey, type Posted, posted } from '../posted.ts';
import type { DeskEnv } from '../session.ts';
import { mistaken, none, type Trouble, troubleOf } from '../trouble.ts';
import { applicantFields, arrivalFields, type Typed, takenChannels, wantsFields } from './fields.ts';

/** The form of an application that came by another way than the internet. */
export function newRequest(
  c: Context<DeskEnv>,
  desk: Desk,
  { agency }: Place,
  { typed = blank, trouble = none, chosen = noneChosen }: Partial<Typed> = {},
): Promise<Response> {
  const asks = { typed, trouble, chosen };
  const path = paths.deskRequests(agency.id);
  const main = html`${crumbs([{ words: '依申请公开', href: path }], '登记申请')}
${trouble.top}
${workHead({ title: '登记申请', says: '当面、信件、传真、口头提出的申请在这里录入；网上提交的自动进来。' })}
${postForm({
  action: path,
  csrf: c.var.csrf,
  key: newKey(),
  files: true,
  body: html`${part('arrival', '收到', arrivalFields(asks, dayOf(desk.now())))}
${part('who', '申请人', applicantFields(asks))}
${part('what', '申请的内容', wantsFields(asks))}
${submitRow({ words: '接收申请', beside: html`<a class="btn btn--quiet" href="${path}">返回</a>` })}`,
})}`;
  const here = paths.deskNewRequest(agency.id);
  return deskPage(c, desk, { title: '登记申请', main, here }, trouble.status);
}

/** 接收申请: on to its page, where it is registered. */
export async function takenIn(c: Context<DeskEnv>, desk: Desk, place: Place): Promise<Response> {
  const { agency, asker } = place;
  const form = await posted(c);
  const brought = await filesBrought(c, desk, {
    asker,
    kinds: paperFiles,
    acts: [{ agency: agency.id, key: form.key }],
  });
  const again = async (trouble: Trouble) =>
    newRequest(c, desk, place, { typed: form, trouble, chosen: await keepBrought(desk.registry, brought) });
  const read = checkApplication(typedIn(form));
  const channel = form.text('channel');
  const mistakes = [...channelMistake(channel), ...('application' in read ? [] : read.map(asMistake))];
  const files = await filesGood(c, desk, brought, paperFiles.field);
  if ('top' in files) return again({ ...mistaken([...mistakes, ...files.mistakes]), status: files.status });
  if (mistakes.length || !('application' in read)) return again(mistaken(mistakes));

  const outcome = await takeIn(desk.registry, {
    asker,
    key: form.key,
    agency: agency.id,
    channel: channel as Exclude<RequestChannel, 'internet'>,
    arrived: form.text('arrived'),
    application: read.application,
    attachments: files,
  });
  if (!outcome.ok) return again(await troubleOf(desk, asker, outcome));
  await letGo(desk.registry, brought);
  return redirect(`${paths.deskRequest(agency.id, outcome.subject)}?done=takeIn`);
}

function part(id: string, title: string, body: Content): Content {
  return panel({ id, title, body: html`<div class="stack">${body}</div>` });
}

function typedIn(form: Posted): Application {
  const names = [
    'applicant',
    'name',
    'idNumber',
    'contact',
    'phone',
    'mail',
    'address',
    'wants',
    'form',
    'way',
  ] as const;
  const texts = Object.fromEntries(names.map((name) => [name, form.text(name)])) as Record<
    (typeof names)[number],
    string
  >;
  return { ...texts, otherPaper: form.text('otherPaper') === '1' };
}

function channelMistake(channel: string): readonly Mistake[] {
  if (takenChannels.some(([known]) => known === channel)) return [];
  return [{ field: 'channel', says: '请选择怎样收到的' }];
}

function asMistake({ field, says }: { readonly field: string; readonly says: string }): Mistake {
  return { field, says };
}

import type { Context } from 'hono';
import { exportForms, exportLog } from '#agencies/commands/export-log';
import { dayOf } from '#store/time';
import { securityHeaders } from '../../respond.ts';
import type { Desk } from '../desk.ts';
import type { Place } from '../judged.ts';
import { posted } from '../posted.ts';
import type { DeskEnv } from '../session.ts';
import { mistaken, troubleOf } from '../trouble.ts';
import { askedIn, wantedOf } from './asked.ts';
import { log } from './log.ts';

/** 导出操作日志: a file, sent as it is read. */
export async function exported(c: Context<DeskEnv>, desk: Desk, place: Place): Promise<Response> {
  const { agency, asker } = place;
  const typed = await posted(c);
  const form = typed.text('form');
  if (!isForm(form)) {
    const { top, status } = mistaken([{ field: 'form', says: '请选择导出成什么。' }]);
    return log(c, desk, place, { content: top, status });
  }

  const asked = askedIn(new URLSearchParams(names.map((name) => [name, typed.text(name)])));
  const wanted = { ...wantedOf(asked), ...(asked.in && { agencies: [asked.in] }) };
  const outcome = await exportLog(desk.registry, { asker, key: typed.key, agency: agency.id, form, wanted });
  if (outcome.ok) return file(outcome.lines, { form, name: `操作日志-${agency.id}-${dayOf(desk.now())}` });

  const { top, status } = await troubleOf(desk, asker, outcome);
  return log(c, desk, place, { content: top, status });
}

const names = ['in', 'act', 'actor', 'subject', 'from', 'to'];

type Form = keyof typeof exportForms;

const kinds = {
  bundle: { ending: 'jsonl', type: 'application/jsonl; charset=utf-8' },
  csv: { ending: 'csv', type: 'text/csv; charset=utf-8' },
} as const satisfies Readonly<Record<Form, object>>;

function file(lines: AsyncGenerator<string>, { form, name }: { readonly form: Form; readonly name: string }): Response {
  const { ending, type } = kinds[form];
  const body = ReadableStream.from(lines).pipeThrough(new TextEncoderStream());
  return new Response(body, {
    headers: {
      ...securityHeaders,
      'cache-control': 'no-store',
      'content-type': type,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(`${name}.${ending}`)}`,
    },
  });
}

function isForm(text: string): text is Form {
  return Object.hasOwn(exportForms, text);
}

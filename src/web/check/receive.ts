import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { paths } from '#paths';
import { attempt } from '#store/rates/queries';
import { keepUpload } from '#store/uploads/queries';
import { readForm, type Sent } from '../reading/form.ts';
import type { Outcome } from '../reading/reader.ts';
import { refer } from '../references.ts';
import { page, redirect } from '../respond.ts';
import type { Site } from '../site.ts';
import { shownTo } from '../view.ts';
import { FILE_BYTES, SENT_BYTES, SENT_BYTES_AFTER, TEXT_CHARACTERS, UPLOADS } from './limits.ts';
import { isRefused, type Refused, refusals } from './mistakes.ts';
import { checkPage } from './page.ts';
import { toStored } from './stored.ts';
import { visitorKey } from './visitor.ts';

/** POST 年报体检: reads what was handed in, keeps it for a day, and leads to the result. */
export async function receive(c: Context, site: Site): Promise<Response> {
  const wait = await attempt(site.db, { key: visitorKey(site.addressOf(c)), now: site.now(), limit: UPLOADS });
  const sent = await readForm(c.req.raw, wait === null ? SENT_BYTES : SENT_BYTES_AFTER);

  const paper = wait === null ? paperOf(sent) : refusals.tooOften(wait);
  if (isRefused(paper)) return again(c, site, sent, paper);

  const outcome = await site.examine(paper.bytes);
  if (outcome === null) return again(c, site, sent, refusals.busy);
  if ('refused' in outcome) return again(c, site, sent, refusals.unreadable(outcome.refused, sent));

  return keep(site, sent, paper.name, outcome);
}

interface HandedIn {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The file, else the pasted text; or what is wrong with them. */
function paperOf({ file, fields, tooMuch }: Sent): HandedIn | Refused {
  const text = fields.get('text') ?? '';
  if (file && (tooMuch || file.bytes.byteLength > FILE_BYTES)) return refusals.fileTooLarge;
  if (file) return file.bytes.byteLength ? file : refusals.emptyFile;
  if (tooMuch || text.length > TEXT_CHARACTERS) return refusals.textTooLong;
  return text.trim() ? { name: '粘贴的文字', bytes: new TextEncoder().encode(text) } : refusals.nothing;
}

async function keep(
  site: Site,
  { fields }: Sent,
  name: string,
  outcome: Exclude<Outcome, { refused: string }>,
): Promise<Response> {
  const id = randomBytes(ID_BYTES).toString('base64url');
  const { papers, ...reading } = outcome.examined;
  await keepUpload(site.db, {
    id,
    at: site.now(),
    name: name.slice(0, LONGEST_NAME),
    reading: toStored(reading),
    papers,
  });

  const beside = await refer(site, fields.get('with') ?? '');
  return redirect(beside ? paths.compareOf(beside.reference, id) : paths.upload(id));
}

const ID_BYTES = 16;
const LONGEST_NAME = 120;

/** The form again, with what was typed and what is wrong. */
async function again(
  c: Context,
  site: Site,
  { fields, file }: Sent,
  { status, headers, ...mistake }: Refused,
): Promise<Response> {
  const beside = await refer(site, fields.get('with') ?? '');
  const form = {
    text: fields.get('text') ?? '',
    beside,
    mistake: { ...mistake, file: file?.name.slice(0, LONGEST_NAME) ?? null },
  };
  return page(String(checkPage(form, shownTo(c))), { status, unlisted: true, ...(headers && { headers }) });
}

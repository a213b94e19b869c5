import type { Context } from 'hono';
import type { Agency } from '#agencies/types';
import { letterOf } from '#requests/letters/letter';
import { dayOf } from '#store/time';
import type { Site } from '../site.ts';
import { asFile } from '../track/letter-file.ts';

/** 空白申请表, for the counter and the mail. */
export function blankForm(c: Context, { now }: Site, agency: Agency): Promise<Response> {
  const letter = letterOf('applicationForm', { agency, number: '', day: dayOf(now()), dated: false });
  return asFile(letter, c.req.param('file')?.endsWith('.pdf') ? 'pdf' : 'docx');
}

import type { Context } from 'hono';
import { page } from '../respond.ts';
import { shownTo } from '../view.ts';
import { type ComplaintForm, complaintPage } from './page.ts';

/** Answers the form; nobody keeps a copy of it. */
export function show(
  c: Context,
  form: ComplaintForm,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const unlisted = c.req.method === 'POST';
  return page(String(complaintPage(form, shownTo(c))), {
    status,
    unlisted,
    headers: { ...headers, 'cache-control': 'no-store' },
  });
}

import type { Context } from 'hono';
import type { DeskEnv } from '../session.ts';

/** What was typed into one control of a form. */
export function text(c: Context<DeskEnv>, name: string): string {
  return c.var.sent.fields.get(name) ?? '';
}

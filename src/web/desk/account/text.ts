import type { Context } from 'hono';

/** What was typed into one control of a form. */
export async function text(c: Context, name: string): Promise<string> {
  const value = (await c.req.formData()).get(name);
  return typeof value === 'string' ? value : '';
}

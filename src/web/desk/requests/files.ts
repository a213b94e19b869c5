import type { Context } from 'hono';
import type { Attachment } from '#requests/application/attachments';

/** The files that came with a form under one name; a control that was left empty sends one without a name. */
export async function filesOf(c: Context, name: string): Promise<readonly Attachment[]> {
  const form = await c.req.formData();
  const files = form.getAll(name).filter((value) => value instanceof File && (value.name || value.size > 0)) as File[];
  return Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));
}

import type { Context } from 'hono';
import type { NotAllowed } from '#journal/types';
import type { Paper } from '#remedies/subject/papers';
import { attachmentsTrouble, FILE_MEGABYTES, MOST_FILES, mediaOf } from '#requests/application/attachments';
import { fileField } from '#ui/field';
import type { Content } from '#ui/html';
import { filesOf } from '../requests/files.ts';
import { errorOf, type Trouble } from '../trouble.ts';

/** The files that came with a form; why they are not taken, where they are not. */
export async function papersIn(c: Context): Promise<readonly Paper[] | NotAllowed> {
  const files = await filesOf(c, 'attachments');
  return attachmentsTrouble(files) ?? files.map((file) => ({ ...file, media: mediaOf(file.bytes) ?? '' }));
}

/** Scans that can go with an act. */
export function papersAsked(
  label: string,
  { word, trouble }: { readonly word: string; readonly trouble: Trouble },
): Content {
  return fileField({
    id: `${word}-attachments`,
    name: 'attachments',
    label,
    hint: `JPG、PNG 或者 PDF，最多 ${MOST_FILES} 个，每个不超过 ${FILE_MEGABYTES} MB。密封保存。`,
    accept: '.jpg,.jpeg,.png,.pdf',
    multiple: true,
    optional: true,
    error: errorOf(trouble, `${word}-attachments`),
  });
}

import { html } from 'hono/html';
import { FILE_MEGABYTES, MOST_FILES, paperFiles } from '#requests/application/attachments';
import { fileField } from '#ui/field';
import type { Content } from '#ui/html';
import { type Chosen, noneChosen } from '../chosen/brought.ts';
import { chosenShown } from '../chosen/shown.ts';

interface Asked {
  readonly id: string;
  readonly label: string;
  /** those that came with the form before */
  readonly chosen: Chosen | undefined;
  readonly error: string | undefined;
}

/** Scans that can go with a form. */
export function scansAsked({ id, label, chosen = noneChosen, error }: Asked): Content {
  return html`${chosenShown(id, chosen)}
${fileField({
  id,
  name: paperFiles.field,
  label,
  hint: `${paperFiles.names}，最多 ${MOST_FILES} 个，每个不超过 ${FILE_MEGABYTES} MB。密封保存。`,
  accept: '.jpg,.jpeg,.png,.pdf',
  multiple: true,
  optional: true,
  error,
})}`;
}

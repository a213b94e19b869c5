import { html } from 'hono/html';
import type { Act } from '#journal/types';
import { paths } from '#paths';
import type { Kind } from '#remedies/subject/kinds';
import type { Content } from '#ui/html';
import { sizeOf } from '#ui/size';
import type { CaseShown } from './shown.ts';

/** The files that came with an act; links for those who may open them. Null where none came. */
export function filesLinked<K extends Kind>(
  { kindDesk, around, subject, files, mayReveal }: CaseShown<K>,
  { data }: Act,
): Content {
  const digests: readonly unknown[] = Array.isArray(data.papers) ? data.papers : [];
  const mine = files.filter(({ digest }) => digests.includes(digest));
  if (!mine.length) return null;
  if (!mayReveal) return html`附件 ${mine.length} 个`;
  return html`<span class="muted">附件</span>　${mine.map(
    ({ digest, name, size }) =>
      html`<a href="${paths.deskCaseFile(around.agency.id, kindDesk.section, subject, digest)}">${name}</a> <small class="muted">${sizeOf(size)}</small>　`,
  )}`;
}

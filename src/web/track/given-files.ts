import type { Context } from 'hono';
import { html } from 'hono/html';
import { paths } from '#paths';
import { givenBy } from '#requests/letters/given-files';
import { type NamedFile, namedFiles } from '#requests/queries/named-files';
import type { OwnRequest } from '#requests/queries/own';
import { openFile } from '#store/vault/attachments';
import type { Html } from '#ui/html';
import { icon } from '#ui/icons';
import { sizeOf } from '#ui/size';
import { notFound } from '../portal/errors.ts';
import { download } from '../respond.ts';
import type { Site } from '../site.ts';
import { type Found, foundBy, toFind } from './found.ts';
import { ownLetters } from './letters.ts';

/** The files that came with the answers which the applicant can take away. */
export async function ownFiles({ registry }: Site, { own, ticket }: Found): Promise<readonly NamedFile[]> {
  const digests = digestsOf(own);
  if (digests.length === 0) return [];
  const files = await namedFiles(registry, ticket);
  return digests.flatMap((digest) => files.find((file) => file.digest === digest) ?? []);
}

/** 随答复提供的文件. */
export function filesList(files: readonly NamedFile[]): Html {
  return html`<ul class="items">${files.map(
    ({ digest, name, size }) =>
      html`<li><a href="${paths.trackedFile(digest)}">${icon('download')} ${name}</a>　<span class="muted">${sizeOf(size)}</span></li>\n`,
  )}</ul>`;
}

/** One of them, as the agency gave it. */
export async function givenFile(c: Context, site: Site): Promise<Response> {
  const found = await foundBy(c, site);
  if (!found) return toFind();

  const file = (await ownFiles(site, found)).find(({ digest }) => digest === c.req.param('digest'));
  const opened = file && (await openFile(site.db, site.registry, { agency: found.agency.id, digest: file.digest }));
  if (!opened) return notFound(c);
  const headers = { 'cache-control': 'no-store' };
  return download(opened.bytes, { name: file.name, type: opened.media, headers });
}

function digestsOf(own: OwnRequest): readonly string[] {
  const open = new Set(ownLetters(own).map(({ version }) => version));
  return own.acts.filter(({ act, version }) => act === 'answer' && open.has(version)).flatMap(givenBy);
}

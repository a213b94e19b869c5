import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { paths } from '#paths';

/** The one stylesheet, and its address, which changes with its content. */
export const stylesheet = read();

function read(): { readonly text: string; readonly hash: string; readonly href: string } {
  const text = readFileSync(new URL('gongkai.css', import.meta.url), 'utf8');
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  return { text, hash, href: paths.stylesheet(hash) };
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { paths } from '#paths';

/** The order matters: what comes later wins. */
const sheets = [
  'tokens',
  'base',
  'layout',
  'forms',
  'blocks',
  'tables',
  'time',
  'navigation',
  'paper',
  'findings',
  'pages',
  'reports',
  'calendar',
  'controls',
  'desk',
  'apply',
  'narrow',
  'modes',
  'print',
] as const;

/** The one stylesheet, and its address, which changes with its content. */
export const stylesheet = read();

function read(): { readonly text: string; readonly href: string } {
  const text = sheets.map((name) => readFileSync(new URL(`styles/${name}.css`, import.meta.url), 'utf8')).join('\n');
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  return { text, href: paths.stylesheet(hash) };
}

import { stylesheet } from './stylesheet.ts';

/** Elements that have no end tag. */
const VOID = ['br', 'input', 'link', 'meta'];

/** Elements that end a paragraph wherever they begin. */
const BLOCKS = [
  'p',
  'div',
  'form',
  'ul',
  'ol',
  'dl',
  'table',
  'section',
  'nav',
  'fieldset',
  'details',
  'h1',
  'h2',
  'h3',
];

const known: ReadonlySet<string> = new Set(
  [...stylesheet.text.matchAll(/\.(-?[a-zA-Z_][\w-]*)/g)].map(([, name = '']) => name),
);

/** Tags of a piece of a page that are closed in the wrong place, or never; blocks inside a paragraph. */
export function unclosed(text: string): readonly string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, slash, tag = '', empty] of text.matchAll(/<(\/?)([a-z0-9]+)[^>]*?(\/?)>/g)) {
    if (empty || VOID.includes(tag)) continue;
    if (!slash && BLOCKS.includes(tag) && open.includes('p')) wrong.push(tag);
    if (!slash) open.push(tag);
    else if (open.at(-1) === tag) open.pop();
    else wrong.push(tag);
  }
  return [...wrong, ...open];
}

/** Classes that the stylesheet does not know. */
export function unknownClasses(text: string): readonly string[] {
  const names = [...text.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '));
  return names.filter((name) => name && !known.has(name));
}

export function doubledIds(text: string): readonly string[] {
  const ids = [...text.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
  return ids.filter((id, i) => ids.indexOf(id) !== i);
}

import { type Limits, TOO_MUCH } from './limits.ts';
import { Unreadable } from './paper.ts';

/** What a reader of XML hears. `tag` holds the attributes as they stand: most are never looked at. */
export interface XmlListener {
  open(name: string, tag: string): void;
  close(name: string): void;
  text(source: string, from: number, to: number): void;
}

export const BROKEN_XML = '文件内部结构已损坏，不能读取。请用办公软件打开并另存后重试。';

const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const QUOTES: ReadonlySet<number> = new Set([34, 39]);

/**
 * Goes through well-formed XML and refuses any other, as office software does. It leaps from tag to tag, several times
 * faster than a parser that looks at every character.
 */
export function scanXml(source: string, listener: XmlListener, limits: Limits): void {
  const open: string[] = [];
  let tags = 0;

  for (let at = 0; at < source.length; ) {
    const start = source.indexOf('<', at);
    if (start !== at && open.length > 0) listener.text(source, at, start < 0 ? source.length : start);
    if (start < 0) break;
    if (++tags > limits.tags) throw new Unreadable(TOO_MUCH);

    const sign = source.charCodeAt(start + 1);
    if (sign === SLASH) {
      at = end(source.indexOf('>', start));
      const name = source.slice(start + 2, at - 1).trimEnd();
      if (open.pop() !== name) throw new Unreadable(BROKEN_XML);
      listener.close(name);
    } else if (sign === BANG || sign === QUESTION) at = skipDeclaration(source, start, listener);
    else {
      const nameEnd = endOfName(source, start + 1);
      const name = source.slice(start + 1, nameEnd);
      at = endOfTag(source, nameEnd);
      const closed = source.charCodeAt(at - 2) === SLASH;
      listener.open(name, source.slice(nameEnd, at - (closed ? 2 : 1)));
      if (closed) listener.close(name);
      else open.push(name);
    }
  }
  if (open.length > 0) throw new Unreadable(BROKEN_XML);
}

/** The position after a sign that must be there. */
function end(found: number, length = 1): number {
  if (found < 0) throw new Unreadable(BROKEN_XML);
  return found + length;
}

function skipDeclaration(source: string, start: number, listener: XmlListener): number {
  if (source.startsWith('<!--', start)) return end(source.indexOf('-->', start + 4), 3);
  if (source.startsWith('<?', start)) return end(source.indexOf('?>', start + 2), 2);
  if (!source.startsWith('<![CDATA[', start)) return end(source.indexOf('>', start));

  const close = end(source.indexOf(']]>', start), 0);
  const content = source.slice(start + 9, close).replaceAll('&', '&amp;');
  listener.text(content, 0, content.length);
  return close + 3;
}

function endOfName(source: string, from: number): number {
  let at = from;
  for (let code = source.charCodeAt(at); code > 32 && code !== SLASH && code !== 62; code = source.charCodeAt(at)) at++;
  return at;
}

/** The position after a tag's end. A `>` may stand in a value: where the sign before it leaves that open, quotes are followed. */
function endOfTag(source: string, from: number): number {
  const found = source.indexOf('>', from);
  if (found === from) return found + 1;

  let last = found - 1;
  if (source.charCodeAt(last) === SLASH) last--;
  while (last >= from && source.charCodeAt(last) <= 32) last--;
  if (last < from) return end(found);
  const plain = QUOTES.has(source.charCodeAt(last)) && source.charCodeAt(last - 1) !== 61;
  return end(plain ? found : followQuotes(source, from));
}

function followQuotes(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 62) return at;
    if (!QUOTES.has(code)) continue;
    at = source.indexOf(code === 34 ? '"' : "'", at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

/** The value of an attribute of a tag, or undefined. */
export function attributeOf(tag: string, name: string): string | undefined {
  for (let at = tag.indexOf(name); at >= 0; at = tag.indexOf(name, at + 1)) {
    if (!(tag.charCodeAt(at - 1) <= 32)) continue;
    const after = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(tag.slice(at + name.length));
    if (after) return decodeEntities(after[1] ?? after[2] ?? '');
  }
  return undefined;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function decodeEntities(text: string): string {
  let decoded = '';
  let at = 0;
  for (let found = text.indexOf('&'); found >= 0; found = text.indexOf('&', found + 1)) {
    const name = text.slice(found + 1, found + LONGEST_ENTITY).split(';', 1)[0] ?? '';
    const sign = text.charAt(found + 1 + name.length) === ';' ? entity(name) : undefined;
    if (sign === undefined) continue;
    decoded += text.slice(at, found) + sign;
    at = found + name.length + 2;
  }
  return at === 0 ? text : decoded + text.slice(at);
}

const LONGEST_ENTITY = 11;

function entity(name: string): string | undefined {
  if (!name.startsWith('#')) return Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

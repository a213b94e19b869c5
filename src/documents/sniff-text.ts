import { isRule } from './markdown/table.ts';

export type TextKind = 'html' | 'mhtml' | 'word-xml' | 'markdown' | 'text' | 'rtf' | 'sheet-xml';

const HEAD = 4096;
const PAGE_START =
  /^\s*<(?:!doctype|html|head|body|meta|title|table|tbody|tr|td|div|p|span|section|article|main|h[1-6]|ul|ol|center|font|strong|b|style|script|link)[\s/>]/i;
const TABLE_TAGS = /<\/(?:td|th|tr)\s*>/i;
const PARAGRAPH_TAGS = /<\/(?:p|div|html|body)\s*>/i;

/** What a text is, told by its own marks. */
export function sniffText(text: string): TextKind {
  const head = withoutPrologue(text.slice(0, HEAD));
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (/^MIME-Version:/im.test(head) && /^Content-Type:\s*multipart\//im.test(head)) return 'mhtml';
  if (/<w:wordDocument|<pkg:package/.test(text.slice(0, HEAD))) return 'word-xml';
  if (/<(?:ss:)?Workbook\s/.test(head)) return 'sheet-xml';
  if (PAGE_START.test(head)) return 'html';
  if (isMarkdown(text)) return 'markdown';
  return TABLE_TAGS.test(text) || (PARAGRAPH_TAGS.test(text) && /<(?:p|div)[\s>]/i.test(text)) ? 'html' : 'text';
}

/** Without comments and the XML declaration before the first tag. */
function withoutPrologue(head: string): string {
  let rest = head.trimStart();
  for (let next = afterPrologue(rest); next !== null; next = afterPrologue(rest)) rest = next.trimStart();
  return rest;
}

function afterPrologue(text: string): string | null {
  const [end] = text.startsWith('<!--') ? ['-->'] : text.startsWith('<?xml') ? ['?>'] : [];
  if (!end || !text.includes(end)) return null;
  return text.slice(text.indexOf(end) + end.length);
}

function isMarkdown(text: string): boolean {
  if (/^\s{0,9}<table[\s>]/im.test(text) && !/<html|<body/i.test(text)) return true;
  if ((text.match(/^#{1,6} \S/gm)?.length ?? 0) >= 2) return true;
  return (
    text.includes('|') &&
    text.split('\n').some((line, index, lines) => isRule(line.trimEnd()) && (lines[index - 1] ?? '').includes('|'))
  );
}

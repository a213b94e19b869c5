import { decodeText } from './encoding.ts';
import { type Limits, TOO_MUCH } from './limits.ts';
import { type Paper, Unreadable } from './paper.ts';
import { sniffText } from './sniff-text.ts';
import { readText } from './text.ts';

/** Opens what is made of characters: plain text, Markdown, web pages and their kin. */
export async function openText(bytes: Uint8Array, limits: Limits): Promise<Paper> {
  const text = decodeText(bytes);
  if (text.length > limits.characters) throw new Unreadable(TOO_MUCH);
  if (text.trim() === '') throw new Unreadable('文件里没有文字。请选择有内容的文件。');

  switch (sniffText(text)) {
    case 'html':
      return (await import('./html/read.ts')).readHtml(text, limits);
    case 'markdown':
      return (await import('./markdown/read.ts')).readMarkdown(text, limits);
    default:
      return readText(text, limits);
  }
}

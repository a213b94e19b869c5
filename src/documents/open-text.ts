import { decodeText } from './encoding.ts';
import { TOO_MUCH } from './limits.ts';
import type { OldOptions } from './open-old.ts';
import { type Paper, Unreadable } from './paper.ts';
import { sniffText } from './sniff-text.ts';
import { readText } from './text.ts';

/** Opens what is made of characters: plain text, Markdown, web pages and their kin. */
export async function openText(bytes: Uint8Array, options: OldOptions): Promise<Paper> {
  const { limits } = options;
  const text = decodeText(bytes);
  if (text.length > limits.characters) throw new Unreadable(TOO_MUCH);
  if (text.trim() === '') throw new Unreadable('文件里没有文字。请选择有内容的文件。');

  switch (sniffText(text)) {
    case 'html':
      return (await import('./html/read.ts')).readHtml(text, limits);
    case 'mhtml':
      return openPage((await import('./mhtml.ts')).pageOfMhtml(bytes), options);
    case 'markdown':
      return (await import('./markdown/read.ts')).readMarkdown(text, limits);
    case 'word-xml':
      return (await import('./docx/flat.ts')).readFlatWord(text, limits);
    case 'sheet-xml':
      return (await import('./open-old.ts')).openSheetXml(bytes, options);
    case 'rtf':
      return (await import('./open-old.ts')).openRtf(bytes, options);
    case 'text':
      return readText(text, limits);
  }
}

async function openPage(page: Uint8Array, { limits }: OldOptions): Promise<Paper> {
  return (await import('./html/read.ts')).readHtml(decodeText(page), limits);
}

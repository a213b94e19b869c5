import type { Limits } from './limits.ts';
import { type Paper, Unreadable } from './paper.ts';
import { openZip, type Zip } from './zip/open.ts';

/** Opens what office programs pack into a ZIP archive. */
export async function openZipped(bytes: Uint8Array, limits: Limits): Promise<Paper> {
  const zip = openZip(bytes, limits);
  if (zip.has('word/document.xml')) return (await import('./docx/read.ts')).readDocx(zip, limits);
  if (zip.has('xl/workbook.xml')) return (await import('./xlsx/read.ts')).readXlsx(zip, limits);
  throw new Unreadable(`这是${nameOf(zip)}，本程序不能直接读取。请另存为 DOCX 或 PDF 后重试。`);
}

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^ppt\//, '演示文稿（PPTX）'],
  [/^OFD\.xml$/i, 'OFD 版式文件'],
  [/^word\//, '不完整的 Word 文档'],
  [/^xl\//, '不完整的 Excel 表格'],
];
const MIME_KINDS: readonly (readonly [RegExp, string])[] = [
  [/opendocument\.text/, 'ODT 文档'],
  [/opendocument\.spreadsheet/, 'ODS 表格'],
  [/opendocument\.presentation/, 'ODP 演示文稿'],
  [/epub/, 'EPUB 电子书'],
];

function nameOf(zip: Zip): string {
  const mime = zip.has('mimetype') ? (zip.text('mimetype') ?? '') : '';
  const byMime = MIME_KINDS.find(([pattern]) => pattern.test(mime));
  if (byMime) return byMime[1];

  const names = [...zip.names()];
  return KINDS.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1] ?? '压缩包或其他软件的文档';
}

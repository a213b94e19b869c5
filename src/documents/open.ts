import { LIMITS, type Limits, TOO_MUCH } from './limits.ts';
import { type Paper, Unreadable } from './paper.ts';
import { sniffBytes } from './sniff.ts';

/** Opens a document of any kind, told by its content; throws Unreadable with a sentence that says what to do. */
export async function openPaper(
  bytes: Uint8Array,
  options: { readonly limits?: Partial<Limits> } = {},
): Promise<Paper> {
  const limits = { ...LIMITS, ...options.limits };
  if (bytes.length === 0) throw new Unreadable('文件是空的。请选择有内容的文件。');
  if (bytes.length > limits.bytes) throw new Unreadable(TOO_MUCH);

  const kind = sniffBytes(bytes);
  if (kind === 'pdf') return (await import('./pdf/read.ts')).readPdf(bytes);
  if (kind === 'text') return (await import('./open-text.ts')).openText(bytes, limits);
  if (kind === 'zip') return (await import('./open-zip.ts')).openZipped(bytes, limits);
  if (typeof kind === 'object') throw new Unreadable(kind.refused);
  throw new Unreadable('不认识这种文件。请另存为 DOCX 或 PDF 后重试。');
}

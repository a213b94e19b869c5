import { LIMITS, type Limits, TOO_MUCH } from './limits.ts';
import { type Paper, Unreadable } from './paper.ts';
import { sniffBytes } from './sniff.ts';

export interface OpenOptions {
  readonly limits?: Partial<Limits>;
  /** programs to try as LibreOffice, for DOC, WPS, XLS and RTF; its usual places where unstated */
  readonly office?: readonly string[];
}

/** Opens a document of any kind, told by its content; throws Unreadable with a sentence that says what to do. */
export async function openPaper(bytes: Uint8Array, options: OpenOptions = {}): Promise<Paper> {
  const limits = { ...LIMITS, ...options.limits };
  if (bytes.length === 0) throw new Unreadable('文件是空的。请选择有内容的文件。');
  if (bytes.length > limits.bytes) throw new Unreadable(TOO_MUCH);

  const kind = sniffBytes(bytes);
  switch (kind) {
    case 'pdf':
      return (await import('./pdf/read.ts')).readPdf(bytes);
    case 'zip':
      return (await import('./open-zip.ts')).openZipped(bytes, limits);
    case 'ole':
      return (await import('./open-old.ts')).openOle(bytes, { ...options, limits });
    case 'text':
      return (await import('./open-text.ts')).openText(bytes, { ...options, limits });
    default:
      throw new Unreadable(kind.refused);
  }
}

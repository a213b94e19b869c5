import { type Attachment, type FileKinds, mediaOf } from './attachments.ts';

/** What a file of an answer can be: what applications take, and tables and texts that the agency has. */
export const answerFiles: FileKinds = {
  mediaOf: (file) => mediaOf(file.bytes) ?? officeOf(file.bytes) ?? textOf(file),
  names: 'Word（docx）、Excel（xlsx）、PDF、JPG、PNG 或者 TXT',
  field: 'files',
};

/** The ending that the name of such a file has. */
export function endingOf(media: string): string {
  return office.find((one) => one.media === media)?.ending ?? endings[media] ?? media.split('/')[1] ?? 'bin';
}

const endings: Readonly<Record<string, string>> = { 'text/plain': 'txt', 'image/jpeg': 'jpg' };

const office = [
  {
    ending: 'docx',
    holds: 'word/document.xml',
    media: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  {
    ending: 'xlsx',
    holds: 'xl/workbook.xml',
    media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
] as const;

const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** An archive names what it holds in plain bytes. */
function officeOf(bytes: Uint8Array): string | null {
  if (!ZIP.every((byte, i) => bytes[i] === byte)) return null;
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return office.find(({ holds }) => archive.includes(holds))?.media ?? null;
}

/** A text begins with nothing of its own: its name says it, and its bytes are letters. */
function textOf({ name, bytes }: Attachment): string | null {
  const isText = /\.txt$/i.test(name) && !bytes.includes(0) && ['utf-8', 'gb18030'].some((code) => reads(bytes, code));
  return isText ? 'text/plain' : null;
}

function reads(bytes: Uint8Array, code: string): boolean {
  try {
    new TextDecoder(code, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

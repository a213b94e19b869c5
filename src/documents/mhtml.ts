import { Unreadable } from './paper.ts';

const NO_PAGE = '这个网页存档里没有可读的网页。请另存为 DOCX 或普通网页后重试。';
const DEEPEST = 4;

/** The web page within a "single file web page" (MHTML), as bytes in the page's own encoding. */
export function pageOfMhtml(bytes: Uint8Array): Uint8Array {
  const page = findPage(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'), DEEPEST);
  if (page === null) throw new Unreadable(NO_PAGE);
  return page;
}

function findPage(part: string, depth: number): Uint8Array | null {
  const blank = /\r?\n\r?\n/.exec(part);
  if (!blank || depth === 0) return null;
  const headers = part.slice(0, blank.index).replace(/\r?\n[ \t]+/g, ' ');
  const body = part.slice(blank.index + blank[0].length);

  const type = header(headers, 'Content-Type');
  if (/^text\/html/i.test(type)) return decodeBody(body, header(headers, 'Content-Transfer-Encoding'));
  const boundary = /^multipart\/.*?boundary="?([^";\s]{1,200})/i.exec(type)?.[1];
  if (!boundary) return null;
  for (const inner of body.split(`--${boundary}`).slice(1)) {
    const page = findPage(inner.replace(/^\r?\n/, ''), depth - 1);
    if (page) return page;
  }
  return null;
}

function header(headers: string, name: string): string {
  return new RegExp(`^${name}:[ \\t]*([^\\r\\n]*)`, 'im').exec(headers)?.[1]?.trim() ?? '';
}

function decodeBody(body: string, encoding: string): Uint8Array {
  if (/base64/i.test(encoding)) return Buffer.from(body, 'base64');
  if (!/quoted-printable/i.test(encoding)) return Buffer.from(body, 'latin1');
  const text = body
    .replace(/=[ \t]{0,20}\r?\n/g, '')
    .replace(/=([\dA-F]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(text, 'latin1');
}

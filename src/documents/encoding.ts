import { Unreadable } from './paper.ts';

const HEAD = 4096;
const FEW = 0.02;

/** Bytes of a text or a web page as characters: by byte order mark, else UTF-8 where it is valid, else what the page declares, else GB18030. */
export function decodeText(bytes: Uint8Array): string {
  const text = byMark(bytes) ?? wideWithoutMark(bytes) ?? byContent(bytes);
  if (isRubbish(text))
    throw new Unreadable('文件不是文字，也不是本程序认识的文档。请另存为 DOCX、PDF 或纯文本后重试。');
  return text;
}

function byMark(bytes: Uint8Array): string | null {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return new TextDecoder('utf-8').decode(bytes);
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  if (startsWith(bytes, 0x84, 0x31, 0x95, 0x33)) return new TextDecoder('gb18030').decode(bytes.subarray(4));
  return null;
}

function startsWith(bytes: Uint8Array, ...mark: number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** UTF-16 without a mark: line ends and digits leave zeros in every other byte, and nowhere else. */
function wideWithoutMark(bytes: Uint8Array): string | null {
  const zeros = [0, 0];
  const end = Math.min(bytes.length, HEAD);
  for (let i = 0; i < end; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;

  const [even = 0, odd = 0] = zeros;
  if (even + odd < Math.max(4, end * FEW) || (even > 0 && odd > 0)) return null;
  return new TextDecoder(odd > 0 ? 'utf-16le' : 'utf-16be').decode(bytes);
}

function byContent(bytes: Uint8Array): string {
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 !== null) return utf8;

  const loose = new TextDecoder('utf-8').decode(bytes);
  if (shareOfBroken(loose) < FEW) return loose;

  const declared = declaredCharset(bytes);
  return (declared && tryDecode(bytes, declared)) || new TextDecoder('gb18030').decode(bytes);
}

function tryDecode(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Broken characters as a share of those that are not ASCII. */
function shareOfBroken(text: string): number {
  let broken = 0;
  let wide = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    wide++;
    if (code === 0xfffd) broken++;
  }
  return wide === 0 ? 0 : broken / wide;
}

function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  return /(?:charset|encoding)\s*=\s*["']?\s*([\w-]{2,20})/i.exec(head)?.[1] ?? null;
}

function isRubbish(text: string): boolean {
  let odd = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd || (code < 0x20 && !(code >= 9 && code <= 13)) || code === 0x7f) odd++;
  }
  return odd > 8 && odd > text.length * FEW;
}

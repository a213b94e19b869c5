export type Kind = 'pdf' | 'zip' | 'ole' | 'text' | { readonly refused: string };

const PICTURE = '这是一张图片，读不出文字。请提供带文字的 DOCX、PDF 或网页文件。';
const ARCHIVE = '这是一个压缩包。请解压后提供其中的年度报告文件。';

const MAGIC: readonly (readonly [string, Kind])[] = [
  ['%PDF-', 'pdf'],
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'ole'],
  ['\x89PNG\r\n', { refused: PICTURE }],
  ['\xff\xd8\xff', { refused: PICTURE }],
  ['GIF8', { refused: PICTURE }],
  ['II*\x00', { refused: PICTURE }],
  ['MM\x00*', { refused: PICTURE }],
  ['Rar!\x1a', { refused: ARCHIVE }],
  ["7z\xbc\xaf'\x1c", { refused: ARCHIVE }],
  ['\x1f\x8b\x08', { refused: ARCHIVE }],
];

/** What a file is, told by its first bytes. A PDF may have up to a kilobyte of other things before its mark. */
export function sniffBytes(bytes: Uint8Array): Kind {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const known = MAGIC.find(([mark]) => head.startsWith(latin1(mark)));
  if (known) return known[1];
  if (/^RIFF[\s\S]{4}WEBP/.test(head) || /^BM[\s\S]{4}\0\0\0\0/.test(head)) return { refused: PICTURE };
  return head.includes('%PDF-') ? 'pdf' : 'text';
}

/** TextDecoder's latin1 is windows-1252: marks are decoded the same way. */
function latin1(mark: string): string {
  return new TextDecoder('latin1').decode(Uint8Array.from(mark, (sign) => sign.charCodeAt(0)));
}

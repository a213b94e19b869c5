import { inflateSync } from 'node:zlib';

/** Deflate makes its input at most so many times longer. */
const DEFLATE_RATIO = 1032;

/** Whether a packed stream of the file would unpack to more bytes than allowed. Pictures are never unpacked here. */
export function hasBomb(bytes: Uint8Array, most: number): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let from = 0;
  for (;;) {
    const at = file.indexOf('stream', from, 'latin1');
    if (at < 0) return false;
    const end = file.indexOf('endstream', at + 6, 'latin1');
    const data = file.subarray(at + (file[at + 6] === 0x0d ? 8 : 7), end < 0 ? file.length : end);
    const head = file.toString('latin1', Math.max(0, at - 512), at);
    if (data.length * DEFLATE_RATIO > most && isPacked(head) && unpacksPast(data, most)) return true;
    if (end < 0) return false;
    from = end + 9;
  }
}

function isPacked(head: string): boolean {
  const dictionary = head.slice(head.lastIndexOf(' obj') + 1);
  return !/\/Subtype\s*\/Image\b/.test(dictionary);
}

function unpacksPast(data: Uint8Array, most: number): boolean {
  try {
    return inflateSync(data, { maxOutputLength: most }).length > most;
  } catch (error) {
    return (error as { readonly code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE';
  }
}

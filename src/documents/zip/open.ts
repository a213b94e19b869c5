import { crc32, inflateRawSync } from 'node:zlib';
import { type Limits, TOO_MUCH } from '../limits.ts';
import { Unreadable } from '../paper.ts';
import { DAMAGED, readDirectory, type ZipEntry } from './directory.ts';

export interface Zip {
  has(name: string): boolean;
  names(): Iterable<string>;
  /** unpacks one entry; null where there is none */
  read(name: string): Uint8Array | null;
  /** the same, as text */
  text(name: string): string | null;
}

/** Opens a ZIP archive. Only what is asked for is unpacked, and never more than the limits, whatever the archive says of its sizes. */
export function openZip(bytes: Uint8Array, limits: Limits): Zip {
  const entries = readDirectory(bytes, limits);
  let left = limits.unpackedBytes;

  const read = (name: string) => {
    const entry = entries.get(name);
    if (!entry) return null;

    const most = Math.min(limits.entryBytes, left);
    if (entry.unpacked > most) throw new Unreadable(TOO_MUCH);
    const content = unpack(packedBytes(bytes, entry), entry, most);
    if (crc32(content) !== entry.crc) throw new Unreadable(DAMAGED);
    left -= content.length;
    return content;
  };
  const text = (name: string) => {
    const content = read(name);
    return content && decodeXml(content);
  };
  return { has: (name) => entries.has(name), names: () => entries.keys(), read, text };
}

const LOCAL_MARK = 0x04034b50;
const LOCAL_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;
const SMALLEST_CHUNK = 65_536;

function packedBytes(bytes: Uint8Array, { at, packed }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + LOCAL_SIZE > bytes.length || view.getUint32(at, true) !== LOCAL_MARK) throw new Unreadable(DAMAGED);

  const from = at + LOCAL_SIZE + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (from + packed > bytes.length) throw new Unreadable(DAMAGED);
  return bytes.subarray(from, from + packed);
}

function unpack(packed: Uint8Array, { method, unpacked }: ZipEntry, most: number): Uint8Array {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new Unreadable(DAMAGED);
  try {
    return inflateRawSync(packed, {
      maxOutputLength: Math.max(most, 1),
      chunkSize: Math.max(unpacked, SMALLEST_CHUNK),
    });
  } catch (error) {
    throw new Unreadable((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? TOO_MUCH : DAMAGED);
  }
}

function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const label =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(label).decode(bytes);
}

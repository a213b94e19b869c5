export type OleKind = 'doc' | 'wps' | 'xls' | 'ppt' | 'locked' | 'unknown';

const ENTRY = 128;
const NAME_LENGTH_AT = 64;
const TYPE_AT = 66;
const SECTOR = 512;
const WORD_MARK = 0xa5ec;
const WORD_LOCKED = 0x0100;

/** What an OLE2 file (the container of old Office formats) holds, by the names of its streams. */
export function sniffOle(bytes: Uint8Array): OleKind {
  const names = streamNames(bytes);
  if (names.has('EncryptedPackage')) return 'locked';
  if (names.has('WordDocument')) return isLockedWord(bytes) ? 'locked' : 'doc';
  if (names.has('Workbook') || names.has('Book')) return 'xls';
  if (names.has('PowerPoint Document')) return 'ppt';
  return names.has('CONTENTS') || names.has('MatOST') || names.has('MM') ? 'wps' : 'unknown';
}

/** Directory entries stand at multiples of their size; one is told by the length of its name and its type. */
function streamNames(bytes: Uint8Array): ReadonlySet<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const utf16 = new TextDecoder('utf-16le');
  const names = new Set<string>();

  for (let at = SECTOR; at + ENTRY <= bytes.length; at += ENTRY) {
    const length = view.getUint16(at + NAME_LENGTH_AT, true);
    const type = bytes[at + TYPE_AT] ?? 0;
    if (length < 4 || length > NAME_LENGTH_AT || length % 2 === 1 || (type !== 1 && type !== 2)) continue;
    if (view.getUint16(at + length - 2, true) !== 0) continue;
    names.add(utf16.decode(bytes.subarray(at, at + length - 2)));
  }
  return names;
}

function isLockedWord(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = SECTOR; at + SECTOR <= bytes.length; at += SECTOR) {
    if (view.getUint16(at, true) === WORD_MARK) return (view.getUint16(at + 10, true) & WORD_LOCKED) !== 0;
  }
  return false;
}

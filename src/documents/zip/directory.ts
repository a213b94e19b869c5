import type { Limits } from '../limits.ts';
import { TOO_MUCH } from '../limits.ts';
import { Unreadable } from '../paper.ts';

export const DAMAGED = '文件不完整或已损坏，打不开。请重新下载或另存一份后重试。';
export const LOCKED = '文件已加密，需要密码才能打开。请在办公软件里取消密码后重试。';

export interface ZipEntry {
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  /** where its local header stands */
  readonly at: number;
}

const END_MARK = 0x06054b50;
const END_SIZE = 22;
const ENTRY_MARK = 0x02014b50;
const ENTRY_SIZE = 46;
const LONGEST_COMMENT = 0xffff;

/** The table of contents of a ZIP archive, from its end, as the format wants it read. */
export function readDirectory(bytes: Uint8Array, limits: Limits): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > limits.entries) throw new Unreadable(TOO_MUCH);

  const entries = new Map<string, ZipEntry>();
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_SIZE > bytes.length || view.getUint32(at, true) !== ENTRY_MARK) throw new Unreadable(DAMAGED);
    if (view.getUint16(at + 8, true) & 1) throw new Unreadable(LOCKED);
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength));
    entries.set(name, entryAt(view, at));
    at += ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
    if (view.getUint32(at, true) === END_MARK) return at;
  }
  throw new Unreadable(DAMAGED);
}

function entryAt(view: DataView, at: number): ZipEntry {
  return {
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    at: view.getUint32(at + 42, true),
  };
}

import { unzipSync, zipSync } from 'fflate';
import type { Random } from './random.ts';

/** A file damaged in one of the ways that disks, networks and strangers know. */
export function damaged(bytes: Uint8Array, random: Random): Uint8Array {
  if (isZip(bytes) && random.chance(0.5)) return withinArchive(bytes, random);
  return random.pick(WAYS)(bytes, random);
}

const WAYS: readonly ((bytes: Uint8Array, random: Random) => Uint8Array)[] = [
  (bytes, random) => bytes.subarray(0, random.below(bytes.length)),
  (bytes, random) => bytes.subarray(random.below(bytes.length)),
  (bytes, random) => flipped(bytes, 1 + random.below(8), random),
  (bytes, random) => flipped(bytes, 1 + random.below(Math.ceil(bytes.length / 20)), random),
  (bytes, random) =>
    joined([bytes.subarray(0, random.below(bytes.length)), bytes.subarray(random.below(bytes.length))]),
  (bytes, random) => doubled(bytes, random),
  (bytes, random) => blanked(bytes, random),
  (bytes, random) => retagged(bytes, random),
];

/** Bytes replaced here and there, by any others or by those that formats give a meaning to. */
function flipped(bytes: Uint8Array, times: number, random: Random): Uint8Array {
  const copy = bytes.slice();
  for (let count = 0; count < times; count += 1) {
    copy[random.below(copy.length)] = random.chance(0.5) ? random.below(256) : random.pick(TELLING);
  }
  return copy;
}

const TELLING = new TextEncoder().encode('<>/&;"\'=()[]{}%\\|\t\n\r 0123456789\0\x7f\xff');

function doubled(bytes: Uint8Array, random: Random): Uint8Array {
  const from = random.below(bytes.length);
  const piece = bytes.subarray(from, from + 1 + random.below(Math.min(400, bytes.length - from)));
  const times = 1 + random.below(random.chance(0.2) ? 2000 : 20);
  return joined([bytes.subarray(0, from), ...Array.from({ length: times }, () => piece), bytes.subarray(from)]);
}

function blanked(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = bytes.slice();
  const from = random.below(copy.length);
  return copy.fill(random.pick([0, 32, 255]), from, from + random.below(2000));
}

/** A stretch cut out of one place and set into another. */
function retagged(bytes: Uint8Array, random: Random): Uint8Array {
  const from = random.below(bytes.length);
  const piece = bytes.subarray(from, from + 1 + random.below(Math.min(300, bytes.length - from)));
  const rest = joined([bytes.subarray(0, from), bytes.subarray(from + piece.length)]);
  const at = random.below(rest.length + 1);
  return joined([rest.subarray(0, at), piece, rest.subarray(at)]);
}

/** Damage inside an entry of an archive whose frame and check sums are right, so that what reads the entry meets it. */
function withinArchive(bytes: Uint8Array, random: Random): Uint8Array {
  const entries = unzipSync(bytes);
  const names = Object.keys(entries).filter((name) => entries[name]?.length);
  const name = random.pick(names.filter((known) => random.chance(0.5) || TEXTS.test(known)).concat(names));
  const entry = entries[name];
  if (!entry) return bytes;
  if (random.chance(0.1)) delete entries[name];
  else entries[name] = new Uint8Array(random.pick(WAYS)(entry, random));
  return zipSync(entries, { level: 0 });
}

const TEXTS = /document\.xml|sheet1\.xml|sharedStrings\.xml|workbook\.xml/;

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}

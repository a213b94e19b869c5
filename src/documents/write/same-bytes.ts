import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const CORE = 'docProps/core.xml';
/** The first day a ZIP archive can bear; written without a time zone, so that it is the same everywhere. */
const FIRST_DAY = '1980-01-01T00:00:00';
const STAMP = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/gu;

/** An office file without the moment of its making: its properties bear the paper's own day, or none. */
export function sameBytes(file: Uint8Array, date: string | undefined): Uint8Array {
  const entries = unzipSync(file);
  const core = entries[CORE];
  if (core) entries[CORE] = strToU8(strFromU8(core).replace(STAMP, (_, name) => (date ? stamp(name, date) : '')));

  return zipSync(entries, { mtime: FIRST_DAY });
}

function stamp(name: string, date: string): string {
  return `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`;
}

import { LIMITS, type Limits } from '../limits.ts';
import type { Paper } from '../paper.ts';
import { placeBlocks } from '../place.ts';
import type { Zip } from '../zip/open.ts';
import { blocksOf } from './blocks.ts';
import { rowsOf } from './rows.ts';
import { readSheet, type Shared } from './sheet.ts';
import { sharedStrings } from './strings.ts';
import { cellStyles } from './styles.ts';
import { countsFrom1904, sheetsOf, titleOf } from './workbook.ts';

/** A workbook, sheet by sheet; hidden sheets are left out. */
export function readXlsx(zip: Zip, limits: Limits = LIMITS): Paper {
  const shared: Shared = {
    strings: sharedStrings(withoutPrefix(zip.text('xl/sharedStrings.xml') ?? ''), limits),
    styles: cellStyles(withoutPrefix(zip.text('xl/styles.xml') ?? ''), limits),
    from1904: countsFrom1904(zip),
  };
  const drafts = sheetsOf(zip).flatMap((path) =>
    blocksOf(rowsOf(readSheet(withoutPrefix(zip.text(path) ?? ''), shared, limits))),
  );

  const title = titleOf(zip);
  return { container: 'xlsx', ...(title ? { title } : {}), blocks: placeBlocks(drafts) };
}

/** Some programs write `x:` before every name. */
function withoutPrefix(xml: string): string {
  const prefix = /xmlns:(\w{1,20})="http:\/\/schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main"/.exec(
    xml.slice(0, 4096),
  )?.[1];
  return prefix ? xml.replaceAll(new RegExp(`(?<=</?)${prefix}:`, 'g'), '') : xml;
}

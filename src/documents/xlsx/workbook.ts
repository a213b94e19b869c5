import { attributeOf, decodeEntities } from '../xml.ts';
import type { Zip } from '../zip/open.ts';

/** The XML of the sheets that are shown, in order, and of what they share. */
export function sheetsOf(zip: Zip): readonly string[] {
  const targets = targetsOf(zip.text('xl/_rels/workbook.xml.rels') ?? '');
  const workbook = zip.text('xl/workbook.xml') ?? '';

  return tags(workbook, 'sheet').flatMap((tag) => {
    if ((attributeOf(tag, 'state') ?? 'visible') !== 'visible') return [];
    const target = targets.get(attributeOf(tag, 'r:id') ?? '');
    return target && zip.has(target) ? [target] : [];
  });
}

function targetsOf(relationships: string): ReadonlyMap<string, string> {
  const pairs = tags(relationships, 'Relationship').map((tag) => {
    const target = attributeOf(tag, 'Target') ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
    return [attributeOf(tag, 'Id') ?? '', path] as const;
  });
  return new Map(pairs);
}

/** Whether the dates of a workbook count from 1904, as old Macintosh ones do. */
export function countsFrom1904(zip: Zip): boolean {
  const [tag = ''] = tags(zip.text('xl/workbook.xml') ?? '', 'workbookPr');
  return /^(1|true)$/.test(attributeOf(tag, 'date1904') ?? '');
}

export function titleOf(zip: Zip): string | undefined {
  const title = /<dc:title>([^<]{1,500})</.exec(zip.text('docProps/core.xml') ?? '')?.[1];
  return title && decodeEntities(title);
}

const MOST_TAGS = 1000;

/** The attributes of an element wherever it stands, whatever its prefix. */
function tags(xml: string, name: string): readonly string[] {
  const found: string[] = [];
  for (const [, tag = ''] of xml.matchAll(new RegExp(`<(?:\\w{1,20}:)?${name}(\\s[^<>]*)>`, 'g'))) {
    found.push(tag);
    if (found.length >= MOST_TAGS) break;
  }
  return found;
}

import { paths, type ReportKey, referenceOf, UPLOAD_ID } from '#paths';
import { uploadById } from '#store/uploads/queries';
import { fromStored } from './check/stored.ts';
import type { Reading } from './reading/examine.ts';
import type { Site } from './site.ts';

/** A report of the site or of this visitor, under the reference that pages hand on. */
export interface Referred {
  readonly reference: string;
  /** 青禾县民政局2024年, or the name of the file */
  readonly name: string;
  readonly href: string;
  readonly reading: Reading;
  readonly isUpload: boolean;
}

/** Finds what a reference stands for; null where there is nothing, or no longer. */
export async function refer(site: Site, reference: string): Promise<Referred | null> {
  const published = site.library.find(({ key }) => referenceOf(key) === reference);
  if (published)
    return {
      reference,
      name: nameOf(published.key),
      href: paths.report(published.key),
      reading: published,
      isUpload: false,
    };
  if (!isUploadId(reference)) return null;

  const row = await uploadById(site.db, reference, site.now());
  if (!row) return null;
  const reading = fromStored(row.reading);
  const { agency, year } = reading.report;
  const name = agency && year ? nameOf({ agency, year }) : row.name;
  return { reference, name, href: paths.upload(reference), reading, isUpload: true };
}

function isUploadId(text: string): boolean {
  return new RegExp(`^${UPLOAD_ID}$`).test(text);
}

function nameOf({ agency, year }: ReportKey): string {
  return `${agency}${year}年`;
}

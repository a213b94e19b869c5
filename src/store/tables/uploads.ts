import type { Instant } from '../time.ts';

/** A visitor's upload, read; gone after a day. */
export interface UploadRow {
  readonly id: string;
  readonly at: Instant;
  /** the name of the file, as the visitor's machine gave it */
  readonly name: string;
  /** the report and its findings, as JSON */
  readonly reading: string;
}

/** One paper made of an upload; `bytes` in base64, because no blob type is the same on every engine. */
export interface PaperRow {
  readonly upload_id: string;
  readonly kind: string;
  /** how many bytes the paper has */
  readonly size: number;
  readonly bytes: string;
}

/** How often one address has done one thing within one window of time. */
export interface RateRow {
  readonly key: string;
  readonly since: Instant;
  readonly count: number;
}

export interface UploadTables {
  readonly keep_upload: UploadRow;
  readonly keep_upload_paper: PaperRow;
  readonly keep_rate: RateRow;
}

import { toDocx } from '#documents/write/docx';
import { toHtml } from '#documents/write/html';
import { toPdf } from '#documents/write/pdf';
import { toXlsx } from '#documents/write/xlsx';
import type { PaperKind } from '#paths';
import { reportDocument } from '#reports/write/document';
import { stringify, toJson } from '#reports/write/json';
import type { Reading } from './examine.ts';

/** The report as a file in every format the site offers. */
export async function papersOf({ report, findings }: Reading): Promise<ReadonlyMap<PaperKind, Uint8Array>> {
  const model = reportDocument(report);
  const utf8 = (text: string) => new TextEncoder().encode(text);

  return new Map<PaperKind, Uint8Array>([
    ['docx', await toDocx(model)],
    ['pdf', await toPdf(model)],
    ['xlsx', await toXlsx(model)],
    ['html', utf8(toHtml(model))],
    ['json', utf8(stringify(toJson(report, findings)))],
  ]);
}

import { openPaper } from '#documents/open';
import { toDocx } from '#documents/write/docx';
import { toXlsx } from '#documents/write/xlsx';
import { readReport } from '#reports/read/read';
import { reportDocument } from '#reports/write/document';
import { fixtures } from './papers.ts';

export interface Container {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** A document of every container: the published reports, and one of them written as a Word document and as a workbook. */
export function containers(): readonly Container[] {
  const found = fixtures();
  const model = async () => {
    const bytes = found.find(({ name }) => name.endsWith('.md'))?.bytes ?? new Uint8Array();
    return reportDocument(readReport(await openPaper(bytes)));
  };
  return [
    ...found.map(({ name, bytes }) => ({ name, bytes: async () => bytes })),
    { name: 'written.docx', bytes: async () => new Uint8Array(await toDocx(await model())) },
    { name: 'written.xlsx', bytes: async () => new Uint8Array(await toXlsx(await model())) },
  ];
}

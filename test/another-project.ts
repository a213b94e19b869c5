import { readFile } from 'node:fs/promises';
import { formatOfYear } from 'gongkai/law';
import { type Cell, checkReport, openPaper, type Report, readReport, reportDocument, toDocx } from 'gongkai/reports';

/** What a program of somebody else does with the package. `test/pack.test.ts` runs it in an empty folder. */
const report = await read(await readFile(process.argv[2] ?? ''));
const again = await read(await toDocx(reportDocument(report)));

console.log(
  JSON.stringify({
    year: report.year,
    sums: formatOfYear(report.year ?? 0)?.sums.length,
    readBack: JSON.stringify(figures(report)) === JSON.stringify(figures(again)),
    errors: checkReport(report).filter(({ severity }) => severity === 'error').length,
  }),
);

async function read(bytes: Uint8Array): Promise<Report> {
  return readReport(await openPaper(bytes));
}

function figures({ cells }: Report): readonly Cell['meaning'][] {
  return [...cells.values()].map(({ meaning }) => meaning);
}

import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { openPaper } from '#documents/open';
import { toPdf } from '#documents/write/pdf';
import { checkReport } from '#reports/check/check';
import { readReport } from '#reports/read/read';
import { reportDocument } from '#reports/write/document';
import { type File, files } from './files.ts';
import type { Figure } from './run.ts';
import { inTurn } from './time.ts';

const ROUNDS = 25;

/** PDF read and checked, beside taking the text out of the same file by pdf.js alone. */
export async function pdf(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const { name, bytes } of [...(await published()), ...(await printed())]) {
    const ours = async () => checkReport(readReport(await openPaper(bytes)));
    const times = await inTurn(ours, () => extracted(bytes), ROUNDS);
    figures.push({
      what: `PDF read and checked, ${name}`,
      ours: `${times.ours.toFixed(1)} ms`,
      floor: `${times.floor.toFixed(1)} ms`,
      ratio: times.ours / times.floor,
      wanted: { atMost: 1.3 },
    });
  }
  return figures;
}

/** Those that can be read: a scan and a locked file are among the papers too. */
async function published(): Promise<readonly File[]> {
  const readable = (file: File) =>
    openPaper(file.bytes).then(
      () => [file],
      () => [],
    );
  return (await Promise.all(files('pdf').map(readable))).flat();
}

/** Reports as we print them, beside the published ones. */
function printed() {
  const texts = files('txt').slice(-2);
  return Promise.all(
    texts.map(async ({ name, bytes }) => ({
      name: `${name} as we print it`,
      bytes: await toPdf(reportDocument(readReport(await openPaper(bytes)))),
    })),
  );
}

async function extracted(bytes: Uint8Array): Promise<number> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const document = await task.promise;
  let runs = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    runs += (await page.getTextContent()).items.length;
  }
  await task.destroy();
  return runs;
}

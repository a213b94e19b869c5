import { unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { openPaper } from '#documents/open';
import { checkReport } from '#reports/check/check';
import { readReport } from '#reports/read/read';
import { files } from './files.ts';
import type { Figure } from './run.ts';
import { inTurn } from './time.ts';

const document = 'word/document.xml';

/** DOCX read and checked, beside unzipping the same file and parsing its document part. */
export async function docx(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const { name, bytes } of files('docx')) {
    const { ours, floor } = await inTurn(
      async () => checkReport(readReport(await openPaper(bytes))),
      () => parsed(bytes),
    );
    figures.push({
      what: `DOCX read and checked, ${name}`,
      ours: `${ours.toFixed(2)} ms`,
      floor: `${floor.toFixed(2)} ms`,
      ratio: ours / floor,
      wanted: { atMost: 2 },
    });
  }
  return figures;
}

function parsed(bytes: Uint8Array): number {
  const part = unzipSync(bytes, { filter: ({ name }) => name === document })[document];
  let seen = 0;
  const parser = new Parser(
    {
      onopentag: () => void seen++,
      ontext: (text) => {
        seen += text.length;
      },
    },
    { xmlMode: true },
  );
  parser.end(new TextDecoder().decode(part));
  return seen;
}

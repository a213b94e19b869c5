import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { campaignBench } from './campaign.ts';
import { docx } from './docx.ts';
import { folder } from './folder.ts';
import { journal } from './journal.ts';
import { law } from './law.ts';
import { page } from './page.ts';
import { pdf } from './pdf.ts';
import { requests } from './requests.ts';
import { start } from './start.ts';

/** A measurement beside what it is held against, taken in the same run. */
export interface Figure {
  readonly what: string;
  readonly ours: string;
  readonly floor: string;
  readonly ratio: number;
  /** the ratio that is asked for, and on which side of it a figure must lie */
  readonly wanted: { readonly atMost: number } | { readonly atLeast: number };
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { full: { type: 'boolean' } } });
const benches = {
  ...{ law, docx, pdf, page, folder, start, requests },
  journal: () => journal(values.full === true),
  campaign: campaignBench,
};
/** Takes a quarter of an hour. */
const onlyByName = 'campaign';

/** `npm run bench`, or `npm run bench -- docx page` for some of it; `--full` measures a million acts of the journal. */
console.log(`${cpus()[0]?.model}, ${availableParallelism()} cores, Node ${process.versions.node}`);
for (const [name, bench] of Object.entries(benches)) {
  if (positionals.length > 0 ? !positionals.includes(name) : name === onlyByName) continue;
  for (const figure of await bench()) console.log(line(figure));
}

function line({ what, ours, floor, ratio, wanted }: Figure): string {
  const [word, limit, met] =
    'atMost' in wanted
      ? ['at most', wanted.atMost, ratio <= wanted.atMost]
      : ['at least', wanted.atLeast, ratio >= wanted.atLeast];
  return `${met ? ' ' : '!'} ${what}: ${ours}, floor ${floor}, ratio ${ratio.toFixed(2)} (${word} ${limit})`;
}

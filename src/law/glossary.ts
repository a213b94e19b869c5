import { acts } from './glossary/acts.ts';
import { ledger } from './glossary/ledger.ts';
import { outcomes } from './glossary/outcomes.ts';
import { people } from './glossary/people.ts';
import { publication } from './glossary/publication.ts';
import { report } from './glossary/report.ts';
import type { Term } from './glossary/term.ts';

export interface Chapter {
  readonly title: string;
  readonly terms: readonly Term[];
}

/** Every word of the field that the code speaks: the official one, ours, and what it means. */
export const glossary: readonly Chapter[] = [
  { title: 'Who takes part', terms: people },
  { title: 'Publishing', terms: publication },
  { title: 'Answering requests', terms: acts },
  { title: 'How a request ends', terms: outcomes },
  { title: 'The annual report', terms: report },
  { title: 'The ledger and its people', terms: ledger },
];

import { formatById } from '#law/report-format/formats';
import type { ReportFormat } from '#law/report-format/types';
import type { Report } from '../../report.ts';
import { type Figures, figuresOf } from './figures.ts';
import { type Sentence, sentencesOf } from './mentions.ts';
import { type Passage, passageOf } from './passage.ts';

/** A report, with what several rules need of it worked out once. */
export interface Facts {
  readonly report: Report;
  readonly form: ReportFormat | null;
  /** 引言, then the parts */
  readonly passages: readonly Passage[];
  readonly introduction: Passage;
  /** every sentence with numbers in it, in order */
  readonly sentences: readonly Sentence[];
  readonly figures: Figures;
  /** words were left out somewhere */
  readonly abridged: boolean;
}

export function factsOf(report: Report): Facts {
  const passages = report.parts.map(passageOf);
  return {
    report,
    form: report.format ? formatById(report.format) : null,
    passages,
    introduction: passages[0] ?? passageOf({ no: '引言', official: null, title: '', text: '' }),
    sentences: passages.flatMap(sentencesOf),
    figures: figuresOf(report),
    abridged: passages.some(({ abridged }) => abridged),
  };
}

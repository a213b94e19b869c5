import { announcedParts } from './form/announced.ts';
import { documentNumber, oldRegulation, otherInOneRow, wrongForm } from './form/format.ts';
import { headingAliases, headingTypos } from './form/headings.ts';
import { areaCode, introductionMissing, statisticsMissing } from './form/introduction.ts';
import { placeNames, selfNames } from './form/names.ts';
import { numbering } from './form/numbering.ts';
import { missingParts, partTitles, strangeParts } from './form/parts.ts';
import { templateRemnants } from './form/remnants.ts';
import { publishedLate, signatureMissing, signedInTime } from './form/signature.ts';
import { impossibleDay, staleYear, wrongPeriod } from './form/years.ts';
import type { Rule } from './rule.ts';
import { blankCells, notApplicable } from './sums/blank.ts';
import { rulesLevel, wholeNumbers } from './sums/plausible.ts';
import { sumRules } from './sums/sums.ts';
import { allDone } from './text/all-done.ts';
import { fee } from './text/fee.ts';
import { listSum } from './text/list-sum.ts';
import { noneReceived } from './text/none.ts';
import { outcomeSum } from './text/outcome-sum.ts';
import { rate } from './text/rate.ts';
import { resultRun } from './text/result-run.ts';
import { share } from './text/share.ts';
import { textAgainstStatistics } from './text/statistics.ts';
import { statisticsSums } from './text/statistics-sums.ts';
import { textAgainstTables } from './text/text-table.ts';
import { unanswered } from './text/unanswered.ts';
import { allUpheld } from './text/upheld.ts';
import { yearOnYear } from './text/year-on-year.ts';
import { doubledWords } from './words/doubled.ts';
import { missingMeasure, shareBeforeVerb } from './words/measure.ts';
import { brackets, doubledSigns } from './words/punctuation.ts';
import { repeatedRow } from './words/repeated-row.ts';
import { chrome, markup } from './words/residue.ts';
import { knownTypos } from './words/typos.ts';

/** Every rule over one report, group by group; README.md says what the groups are. */
export const rules: readonly Rule[] = [
  ...sumRules,
  ...[rulesLevel, blankCells, notApplicable, wholeNumbers],
  ...[textAgainstTables, allDone, noneReceived, allUpheld, listSum, outcomeSum, resultRun, share, rate, yearOnYear],
  ...[textAgainstStatistics, unanswered, statisticsSums, fee],
  ...[
    introductionMissing,
    areaCode,
    statisticsMissing,
    missingParts,
    strangeParts,
    partTitles,
    announcedParts,
    numbering,
  ],
  ...[wrongForm, otherInOneRow, headingAliases, documentNumber, oldRegulation, signatureMissing, selfNames, placeNames],
  ...[wrongPeriod, signedInTime, publishedLate, staleYear, impossibleDay],
  ...[markup, templateRemnants, repeatedRow, chrome],
  ...[knownTypos, headingTypos, doubledWords, doubledSigns, brackets, missingMeasure, shareBeforeVerb],
];

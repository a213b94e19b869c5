import type { Paper } from '#documents/paper';
import { formatOfYear } from '#law/report-format/formats';
import type { FormatId, ReportFormat } from '#law/report-format/types';
import type { Report } from '../report.ts';
import { contactIn } from './contact.ts';
import { flowOf } from './flow.ts';
import { squeezeWithPlaces } from './fold.ts';
import { formPrinted } from './form.ts';
import { agencyThatWrote, identityIn } from './identity.ts';
import { officialTables } from './official-tables.ts';
import { partHeadings } from './part-headings.ts';
import { partTexts } from './part-texts.ts';
import { periodIn } from './period.ts';
import { signatureIn } from './signature.ts';
import { statisticsIn } from './statistics.ts';

/** A title may stand this far down even where a part's heading seems to come before it. */
const SHORTEST_HEAD = 600;

/**
 * Reads an annual report out of a paper of any kind. Unknown is allowed, wrong is not: a cell that cannot be decided is
 * `unknown` with its reason. Never throws; a paper that is no annual report has no year, no parts and no cells.
 */
export function readReport(paper: Paper): Report {
  const flow = flowOf(paper);
  const squeezed = squeezeWithPlaces(flow.text);
  const partsAt = partHeadings(flow.text, squeezed);
  const head = flow.text.slice(0, Math.max(partsAt[0]?.from ?? flow.text.length, SHORTEST_HEAD));
  const { title, agency, year: yearOfTitle } = identityIn([paper.title ?? '', head]);
  const period = periodIn(squeezed.text);
  const year = yearOfTitle ?? (period ? Number(period.from.slice(0, 4)) : null);

  const printed = formPrinted(squeezed.text);
  const form = printed ?? (year === null ? null : formatOfYear(year));
  const tables = form && officialTables(flow, squeezed.text, form);
  const statistics = form ? null : statisticsIn(flow);
  const grids = tables?.grids ?? statistics?.grids ?? new Set();
  const parts = partTexts(flow, partsAt, grids, tables?.cut ?? []);
  const last = parts.at(-1)?.text ?? '';
  const signed = signatureIn(last);

  return {
    container: paper.container,
    title,
    agency: agency ?? signed?.agency ?? agencyThatWrote(parts[0]?.text ?? ''),
    year,
    format: formatIn(printed, year),
    period,
    contact: contactIn(parts[0]?.text ?? '') ?? contactIn(last),
    signed,
    parts,
    cells: tables?.cells ?? new Map(),
    headings: tables?.headings ?? [],
    statistics: statistics?.lines ?? [],
  };
}

/** The form whose headings are printed, else the form of the year. */
function formatIn(printed: ReportFormat | null, year: number | null): FormatId | null {
  if (printed) return printed.id;
  return year === null ? null : (formatOfYear(year)?.id ?? 'before-2019');
}

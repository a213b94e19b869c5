import type { Paper } from '#documents/paper';
import { formatOfYear } from '#law/report-format/formats';
import type { FormatId, ReportFormat, TableId } from '#law/report-format/types';
import type { Report } from '../report.ts';
import { contactIn } from './contact.ts';
import { type Flow, flowOf } from './flow.ts';
import { squeezeWithPlaces } from './fold.ts';
import { formPrinted } from './form.ts';
import { gridLines } from './grid-lines.ts';
import { hintsIn } from './hints.ts';
import { identityIn } from './identity.ts';
import { partHeadings } from './part-headings.ts';
import { partTexts } from './part-texts.ts';
import { periodIn } from './period.ts';
import { printedHeadings } from './printed-headings.ts';
import type { RowLine } from './row-line.ts';
import { signatureIn } from './signature.ts';
import { statisticsIn } from './statistics.ts';
import { withStray } from './strays.ts';
import { blocksIn, cellsIn } from './tables.ts';
import { textLines } from './text-lines.ts';

/**
 * Reads an annual report out of a paper of any kind. Unknown is allowed, wrong is not: a cell that cannot be decided is
 * `unknown` with its reason. Never throws; a paper that is no annual report has no year, no parts and no cells.
 */
export function readReport(paper: Paper): Report {
  const flow = flowOf(paper);
  const squeezed = squeezeWithPlaces(flow.text);
  const headings = partHeadings(flow.text, squeezed);
  const first = headings[0]?.from ?? flow.text.length;
  const identity = identityIn([paper.title ?? '', flow.text.slice(0, Math.max(first, SHORTEST_HEAD))]);
  const period = periodIn(squeezed.text);
  const year = identity.year ?? (period ? Number(period.from.slice(0, 4)) : null);

  const printed = formPrinted(squeezed.text);
  const form = printed ?? (year === null ? null : formatOfYear(year));
  const tables = form ? tablesIn(flow, form) : null;
  const blocks = form && tables ? blocksIn(form, tables.rows) : [];
  const cells = form ? withStray(flow, cellsIn(form, blocks, hintsIn(squeezed.text))) : new Map();
  const parts = partTexts(flow, headings, tables?.grids ?? new Set(), tables?.cut ?? []);
  const signed = signatureIn(parts.at(-1)?.text ?? '');

  return {
    container: paper.container,
    title: identity.title,
    agency: identity.agency ?? signed?.agency ?? null,
    year,
    format: formatId(printed, year),
    period,
    contact: contactIn(parts[0]?.text ?? '') ?? contactIn(parts.at(-1)?.text ?? ''),
    signed,
    parts,
    cells,
    headings: form && tables ? printedHeadings(form, tables.heads, blocks) : [],
    statistics: form ? [] : statisticsIn(flow),
  };
}

/** A title may stand this far down even where a part's heading seems to come before it. */
const SHORTEST_HEAD = 600;

function formatId(printed: ReportFormat | null, year: number | null): FormatId | null {
  if (printed) return printed.id;
  if (year === null) return null;
  return formatOfYear(year)?.id ?? 'before-2019';
}

/** The lines of the tables: from grids, and for what stands in no grid from the running text. */
function tablesIn(flow: Flow, form: ReportFormat) {
  const grids = gridLines(flow);
  const wanted = new Set<TableId>(form.tables.map(({ id }) => id).filter((id) => !coveredBy(grids.rows, id)));
  const text = wanted.size ? textLines(flow, form, wanted) : { rows: [], heads: [], claimed: [] };
  const known = new Set(grids.rows.map(({ table, id }) => `${table}.${id}`));
  const rows = [...grids.rows, ...text.rows.filter(({ table, id }) => id === null || !known.has(`${table}.${id}`))];
  return { rows, heads: [...grids.heads, ...text.heads], grids: grids.claimed, cut: text.claimed };
}

/** Labelled rows of 表二 that a paper must have in grids before its text is not searched. */
const ROWS_OF_TABLE_2 = 4;
const ROWS_OF_TABLE_3 = 5;

function coveredBy(rows: readonly RowLine[], table: TableId): boolean {
  const own = rows.filter((row) => row.table === table);
  const labelled = new Set(own.map((row) => row.id).filter((id) => id !== null)).size;
  if (table === 'T4') return own.length > 0;
  return labelled >= (table === 'T2' ? ROWS_OF_TABLE_2 : ROWS_OF_TABLE_3);
}

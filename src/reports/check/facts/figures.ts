import { results } from '#law/report-format/table-3';
import type { Report } from '../../report.ts';
import { cellValues, eitherOf, sumsOf, type Values } from './values.ts';

/** The figures of tables 3 and 4 that sentences speak of. Each may have several values: see `Values`. */
export interface Figures {
  /** a row of 表三 over all applicants; groups (`denied`) too */
  readonly row: (id: string) => Values;
  /** a row of 表三 for one kind of applicant; `legal` for all but 自然人 */
  readonly applicants: (row: string, column: string) => Values;
  /** a column of a group of 表四; `litigation` is both groups of suits */
  readonly remedy: (group: 'review' | 'direct' | 'after_review' | 'litigation', column: string) => Values;
}

const LEGAL = ['enterprise', 'research', 'public_welfare', 'legal_service', 'other_org'];
const PEOPLE = ['natural', ...LEGAL];

export function figuresOf(report: Report): Figures {
  const known = new Map<string, Values>();
  const once = (key: string, find: () => Values): Values => {
    const value = known.get(key);
    if (value !== undefined) return value;
    const fresh = find();
    known.set(key, fresh);
    return fresh;
  };
  const row = (id: string): Values => once(id, () => rowValues(report, id));
  const applicants = (id: string, column: string): Values =>
    once(`${id}@${column}`, () => columnValues(report, id, column));
  const remedy: Figures['remedy'] = (group, column) =>
    group === 'litigation'
      ? sumsOf([remedy('direct', column), remedy('after_review', column)])
      : once(`${group}:${column}`, () => remedyValues(report, group, column));
  return { row, applicants, remedy };
}

/** The rows below a group's heading, in as many rows as the document prints. */
function rowsOf(report: Report, id: string): readonly string[] {
  const below = results.filter((row) => row.startsWith(`${id}.`) && report.cells.has(`T3.${row}.total`));
  return below.length ? below : [id];
}

function rowValues(report: Report, id: string): Values {
  return sumsOf(
    rowsOf(report, id).map((row) => eitherOf(cellValues(report, `T3.${row}.total`), statedParts(report, row))),
  );
}

/** The sum of what stands in a row; blank cells beside stated ones count as nothing, a row without any says nothing. */
function statedParts(report: Report, row: string): Values {
  const cells = PEOPLE.map((column) => report.cells.get(`T3.${row}.${column}`)).filter((cell) => cell !== undefined);
  const stated = cells.filter(({ meaning }) => meaning.kind !== 'blank' && meaning.kind !== 'not_applicable');
  return stated.length ? sumsOf(stated.map(({ address }) => cellValues(report, address))) : null;
}

function columnValues(report: Report, id: string, column: string): Values {
  const columns = column === 'legal' ? LEGAL : [column];
  const cells = rowsOf(report, id).flatMap((row) => columns.map((one) => report.cells.get(`T3.${row}.${one}`)));
  const stated = cells.filter((cell) => cell !== undefined && cell.meaning.kind !== 'blank');
  return stated.length ? sumsOf(stated.map((cell) => (cell ? cellValues(report, cell.address) : null))) : null;
}

const OUTCOMES = ['upheld', 'corrected', 'other', 'pending'];

function remedyValues(report: Report, group: string, column: string): Values {
  const stated = cellValues(report, `T4.${group}.${column}`);
  if (column !== 'total') return stated;
  const cells = OUTCOMES.map((one) => report.cells.get(`T4.${group}.${one}`)).filter(
    (cell) => cell && cell.meaning.kind !== 'blank',
  );
  return eitherOf(
    stated,
    cells.length ? sumsOf(cells.map((cell) => (cell ? cellValues(report, cell.address) : null))) : null,
  );
}

import { leaves } from '#law/report-format/cells';
import type { Block, Heading, ReportFormat, TableId } from '#law/report-format/types';
import type { PrintedHeading } from '../report.ts';
import { type Label, labelsNamed } from './labels.ts';
import type { HeadLine, Token } from './row-line.ts';
import type { SettledBlock } from './settle.ts';

/** The headings as the document prints them, beside the official ones: named by their words, or by their position. */
export function printedHeadings(
  form: ReportFormat,
  heads: readonly HeadLine[],
  blocks: readonly SettledBlock[],
): readonly PrintedHeading[] {
  const columns = heads.flatMap((line) => headsOfLine(form, line));
  const rows = blocks.flatMap(({ table, lines }) =>
    [...lines.rows].flatMap(([id, line]) =>
      line.heads.flatMap((head, i) => rowHeading(form, table.id, head, i === line.heads.length - 1 ? id : null)),
    ),
  );
  return [...columns, ...rows].sort((a, b) => (a.place?.from ?? 0) - (b.place?.from ?? 0));
}

function headsOfLine(form: ReportFormat, line: HeadLine): readonly PrintedHeading[] {
  const block = form.tables.find(({ id }) => id === line.table)?.blocks[line.block];
  const tokens = withRemarks(line.heads);
  const named = tokens.map((head) => ({ head, label: labelOf(form, line, head) }));
  const known = named.flatMap(({ head, label }) => (label ? [heading(line.table, label, head)] : []));
  const strangers = named.filter(({ label }) => !label).map(({ head }) => head);
  return [...inTurn(block, known), ...(block ? byPosition(block, line.table, known, strangers) : [])];
}

/** Columns of one name (结果维持 stands three times in 表四) are told apart by their order. */
function inTurn(block: Block | undefined, known: readonly PrintedHeading[]): readonly PrintedHeading[] {
  const seen = new Map<string, number>();
  const columns = block ? leaves(block.columns) : [];
  return known.map((one) => {
    const alike = columns.filter((column) => column.label === one.official);
    if (one.axis !== 'column' || alike.length < 2) return one;
    const turn = seen.get(one.official) ?? 0;
    seen.set(one.official, turn + 1);
    return { ...one, id: alike[turn % alike.length]?.id ?? one.id };
  });
}

/** A heading and the bracket behind it, found apart in running text, are one. */
function withRemarks(heads: readonly Token[]): readonly Token[] {
  const out: Token[] = [];
  for (const head of heads) {
    const last = out.at(-1);
    if (last && /^[（(]/.test(head.raw) && last.place.to === head.place.from && !labelsNamed(head.raw).length) {
      out[out.length - 1] = { raw: last.raw + head.raw, place: { ...last.place, to: head.place.to } };
    } else out.push(head);
  }
  return out;
}

function labelOf(form: ReportFormat, line: HeadLine, head: Token): Label | null {
  const all = labelsNamed(head.raw).filter((label) => label.table === line.table);
  const columns = all.filter((label) => label.axis !== 'row');
  const labels = columns.length ? columns : all;
  return labels.find((label) => label.block === line.block && label.formats.includes(form.id)) ?? labels[0] ?? null;
}

/** As many words that name nothing as column headings that are missing: they stand for each other, in order. */
function byPosition(
  block: Block,
  table: TableId,
  known: readonly PrintedHeading[],
  strangers: readonly Token[],
): readonly PrintedHeading[] {
  const columns = leaves(block.columns);
  const missing = columns.filter((column) => !known.some(({ axis, id }) => axis === 'column' && id === column.id));
  const anchored = known.some(({ axis }) => axis === 'column' || axis === 'corner');
  if (!anchored || missing.length !== strangers.length || table !== 'T2') return [];
  return missing.map((column, i) => ({
    table,
    axis: 'column',
    id: column.id,
    official: column.label,
    ...said(strangers[i] as Token),
  }));
}

/** A row's own label, whatever it says, or a group's above it by its words. */
function rowHeading(form: ReportFormat, table: TableId, head: Token, own: string | null): readonly PrintedHeading[] {
  const rows = labelsNamed(head.raw).filter((label) => label.table === table && label.axis === 'row');
  const group = rows.length > 0 && rows.every((label) => !label.leaf) ? rows[0] : undefined;
  if (own === null || group) {
    const label = group ?? rows[0];
    return label ? [heading(table, label, head)] : [];
  }
  const row = findRow(form, table, own);
  return row ? [{ table, axis: 'row', id: own, official: row.label, ...said(head) }] : [];
}

const rowsById = new Map<ReportFormat, ReadonlyMap<string, Heading>>();

function findRow(form: ReportFormat, table: TableId, id: string): Heading | null {
  const known = rowsById.get(form) ?? indexRows(form);
  rowsById.set(form, known);
  return known.get(`${table}.${id}`) ?? null;
}

function indexRows(form: ReportFormat): ReadonlyMap<string, Heading> {
  const all = (headings: readonly Heading[]): readonly Heading[] =>
    headings.flatMap((one) => [one, ...all(one.children ?? [])]);
  return new Map(
    form.tables.flatMap((table) =>
      table.blocks.flatMap((block) => all(block.rows).map((row) => [`${table.id}.${row.id}`, row] as const)),
    ),
  );
}

function heading(table: TableId, { axis, id, official }: Label, head: Token): PrintedHeading {
  return { table, axis, id, official, ...said(head) };
}

const said = (head: Token) => ({ printed: head.raw.trim(), place: head.place });

import { formats } from '#law/report-format/formats';
import type { Block, Heading, ReportFormat, Table, TableId } from '#law/report-format/types';
import { squeeze } from './fold.ts';

/** A row, column, caption or corner of some form, as a printed label names it. */
export interface Label {
  readonly table: TableId;
  readonly axis: 'row' | 'column' | 'caption' | 'corner';
  readonly id: string;
  /** the official wording */
  readonly official: string;
  /** whether cells hang on it */
  readonly leaf: boolean;
  /** the wording it is compared by: squeezed, without its number */
  readonly core: string;
  /** the number before it, squeezed: (一), 3. */
  readonly number: string;
  /** the forms that have it */
  readonly formats: readonly ReportFormat['id'][];
  /** the block of its table */
  readonly block: number;
}

const NUMBERED = /^(?:\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+[、.]|\d{1,2}[.、)])/;

/** A label without its number: 1.属于国家秘密 and 属于国家秘密 name one row. */
export function coreOf(squeezed: string): { readonly number: string; readonly core: string } {
  const number = NUMBERED.exec(squeezed)?.[0] ?? '';
  return { number, core: squeezed.slice(number.length) };
}

/** Every label of every form. */
export const labels: readonly Label[] = merge(formats.flatMap(labelsOfForm));

function labelsOfForm(form: ReportFormat): Label[] {
  return form.tables.flatMap((table) =>
    table.blocks.flatMap((block, index) => labelsOfBlock(form, table, block, index)),
  );
}

function labelsOfBlock(form: ReportFormat, table: Table, block: Block, index: number): Label[] {
  const one = (axis: Label['axis'], heading: Heading): Label[] =>
    [heading.label, ...(heading.aliases ?? [])].filter(Boolean).map((wording) => ({
      table: table.id,
      axis,
      id: heading.id,
      official: heading.label,
      leaf: !heading.children,
      ...coreOf(squeeze(wording)),
      formats: [form.id],
      block: index,
    }));
  const all = (axis: 'row' | 'column', headings: readonly Heading[]): Label[] =>
    headings.flatMap((heading) => [...one(axis, heading), ...all(axis, heading.children ?? [])]);

  return [
    ...one('caption', { id: '', label: block.caption ?? '', children: [] }),
    ...one('corner', { id: '', label: block.corner, children: [] }),
    ...one('column', { id: '', label: block.over ?? '', children: [] }),
    ...all('row', block.rows),
    ...all('column', block.columns),
  ];
}

/** One label for wordings that several forms share. */
function merge(all: readonly Label[]): readonly Label[] {
  const seen = new Map<string, Label>();
  for (const label of all) {
    const key = [label.table, label.axis, label.id, label.core, label.leaf, label.block].join('|');
    const known = seen.get(key);
    seen.set(key, known ? { ...known, formats: [...new Set([...known.formats, ...label.formats])] } : label);
  }
  return [...seen.values()];
}

const byCore = new Map<string, readonly Label[]>();
for (const label of labels) byCore.set(label.core, [...(byCore.get(label.core) ?? []), label]);

/** Labels shorter than this are matched whole only. */
const SHORTEST_BEGINNING = 4;
const long = labels.filter((label) => label.core.length >= SHORTEST_BEGINNING && label.axis === 'row');
const beginnings = new Map<string, readonly Label[]>();
for (const label of long) {
  const key = label.core.slice(0, SHORTEST_BEGINNING);
  beginnings.set(key, [...(beginnings.get(key) ?? []), label]);
}

/** Wordings looked up before: reports print the same few hundred. */
const before = new Map<string, readonly Label[]>();
const MOST_KEPT = 5000;
const LONGEST_LABEL = 80;

/** The labels that a cell's text names: the same wording, or one that begins as the other does. */
export function labelsNamed(printed: string): readonly Label[] {
  if (printed.length > LONGEST_LABEL) return [];
  const known = before.get(printed);
  if (known) return known;
  if (before.size >= MOST_KEPT) before.clear();
  const named = lookUp(squeeze(printed));
  before.set(printed, named);
  return named;
}

function lookUp(squeezed: string): readonly Label[] {
  const { core } = coreOf(squeezed);
  const same = byCore.get(core);
  if (same) return same;
  if (core.length < SHORTEST_BEGINNING) return [];
  const alike = beginnings.get(core.slice(0, SHORTEST_BEGINNING)) ?? [];
  return alike.filter((label) => label.core.startsWith(core) || core.startsWith(label.core));
}

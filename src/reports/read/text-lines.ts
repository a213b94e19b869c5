import { leaves } from '#law/report-format/cells';
import type { ReportFormat, TableId } from '#law/report-format/types';
import type { Flow } from './flow.ts';
import { type Label, labels } from './labels.ts';
import { type Region, regionsOf } from './regions.ts';
import type { HeadLine, Lines, RowLine, Token } from './row-line.ts';
import { casesBehind, pieces, rowsBehind, type Segment, tokenAt } from './text-values.ts';

/** The lines of the official tables that run in the text, and the stretches of it that they take. */
export interface TextLines extends Lines {
  readonly claimed: readonly { readonly from: number; readonly to: number }[];
}

/** A label found in a region; offsets are of the flow's text. */
interface Found {
  readonly label: Label;
  readonly from: number;
  readonly to: number;
}

/** Finds the labels of each table in its region; what stands between two labels are the values of the first. */
export function textLines(flow: Flow, form: ReportFormat, wanted: ReadonlySet<TableId>): TextLines {
  const regions = regionsOf(flow).filter((region) => wanted.has(region.table));
  const each = regions.map((region) => linesOfRegion(flow, form, region));
  return {
    rows: each.flatMap((lines) => lines.rows),
    heads: each.flatMap((lines) => lines.heads),
    claimed: each.flatMap((lines) => lines.claimed),
  };
}

function linesOfRegion(flow: Flow, form: ReportFormat, region: Region): TextLines {
  const found = findLabels(flow, region);
  const rows: RowLine[] = [];
  const heads: HeadLine[] = [];
  let block = 0;

  found.forEach((one, i) => {
    const { label, to } = one;
    if (label.table === 'T2' && (label.axis === 'caption' || label.axis === 'row')) block = label.block;
    const segment = { from: to, to: found[i + 1]?.from ?? region.to };
    const head = tokenAt(flow, one.from, to);
    if (label.axis === 'row' && label.leaf)
      rows.push(...rowsBehind(flow, segment, { label, head, columns: columnsOfBlock(form, label) }));
    else heads.push({ table: region.table, block, heads: [head, ...strangers(flow, segment)] });
    if (region.table === 'T4' && i === found.length - 1) rows.push(...casesBehind(flow, segment, CASES));
  });
  return { rows, heads: joinByBlock(heads), claimed: claimOf(region, rows) };
}

/** The cells of 表四. */
const CASES = 15;

/** From the region's start to the last value in it. */
function claimOf(region: Region, rows: readonly RowLine[]): TextLines['claimed'] {
  const ends = rows.flatMap((row) => row.tokens.map((one) => one.place.to));
  return ends.length ? [{ from: region.from, to: Math.max(...ends) }] : [];
}

/** Every label in the region, where two overlap the longer one. */
function findLabels(flow: Flow, { table, squeezed }: Region): readonly Found[] {
  const { text, at } = squeezed;
  const all: { label: Label; from: number; to: number }[] = [];

  for (const label of labels) {
    if (label.table !== table) continue;
    for (let i = text.indexOf(label.core); i >= 0; i = text.indexOf(label.core, i + 1)) {
      const number = numberBefore(text, i, label);
      if (number > 0 || label.core.length > LONGEST_NEEDING_NUMBER || label.axis !== 'row' || !label.number) {
        all.push({ label, from: i - number, to: i + label.core.length });
      }
    }
  }
  all.sort((a, b) => a.from - b.from || b.to - a.to || Number(b.label.leaf) - Number(a.label.leaf));

  let end = 0;
  return all.flatMap(({ label, from, to }) => {
    if (from < end) return [];
    end = to;
    return [{ label, from: at[from] as number, to: behindQuotes(flow.text, (at[to - 1] as number) + 1) }];
  });
}

/** A label's end, the quotation marks behind it included: they are passed over when labels are compared. */
function behindQuotes(text: string, end: number): number {
  let at = end;
  while (/["'“”‘’]/.test(text[at] ?? '')) at++;
  return at;
}

/** 其他 and 总计 name a row in running text only with their number before them. */
const LONGEST_NEEDING_NUMBER = 3;

/** How many squeezed characters before `at` are the label's number, in one of its spellings. */
function numberBefore(text: string, at: number, { number }: Label): number {
  if (!number) return 0;
  const bare = number.replace(/[().、]/g, '');
  for (const spelling of [number, `${bare}.`, `${bare}、`, `${bare},`, `(${bare})`, `${bare})`]) {
    if (text.endsWith(spelling, at) && text.startsWith(spelling, at - spelling.length)) return spelling.length;
  }
  return 0;
}

/** Words between two headings that name nothing: a misprinted heading, or a heading's remark. */
function strangers(flow: Flow, { from, to }: Segment): readonly Token[] {
  return pieces(flow, from, flow.text.slice(from, to), /[^\t\n|]+/g).filter(({ raw }) => /[\u4e00-\u9fff]/.test(raw));
}

/** Headings of one block in one line, so that they can be counted off. */
function joinByBlock(heads: readonly HeadLine[]): readonly HeadLine[] {
  const joined: HeadLine[] = [];
  for (const line of heads) {
    const last = joined.at(-1);
    if (last && last.block === line.block)
      joined[joined.length - 1] = { ...last, heads: [...last.heads, ...line.heads] };
    else joined.push(line);
  }
  return joined;
}

function columnsOfBlock(form: ReportFormat, label: Label): number {
  const block = form.tables.find(({ id }) => id === label.table)?.blocks[label.block];
  return block ? leaves(block.columns).length : 0;
}

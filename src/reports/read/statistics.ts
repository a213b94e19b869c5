import type { Statistic } from '../report.ts';
import type { Flow, Stretch } from './flow.ts';
import { squeeze } from './fold.ts';

/** The statistics, and the grids they stand in. */
export interface Statistics {
  readonly lines: readonly Statistic[];
  readonly grids: ReadonlySet<Stretch>;
}

/** 政府信息公开情况统计表 of reports before 2019, which no common form fixed: indicators with a unit and two figures. */
export function statisticsIn(flow: Flow): Statistics {
  const tables = flow.stretches.flatMap(inGrid);
  if (tables.length)
    return { lines: tables.flatMap(({ lines }) => lines), grids: new Set(tables.map(({ stretch }) => stretch)) };
  return { lines: inText(squeeze(flow.text.replace(/(\d)\s+(?=\d)/g, `$1${APART}`))), grids: new Set() };
}

/** Stands for the space between two figures. */
const APART = '|';
const HEAD = /指标名称\(?计量单位\)?(?:(?:19|20)\d{2})\|?年度?(?:历年累计|累计)?/;
const ENTRY = /((?:其中:)?)(?:\d{1,2}[.、])?([^\d:;。]{2,24}?)(条|件|次|人|万元|元|个)(?=[\d|])([\d.|]*)/y;
const NAME = /^(?:其中[:：])?(?:\d{1,2}[.、])?/;

/** Two figures, perhaps run together, behind each indicator and its unit. Sub-items are numbered within 其中. */
function inText(squeezed: string): readonly Statistic[] {
  const head = HEAD.exec(squeezed);
  if (!head) return [];
  const narrative = squeezed.slice(0, head.index);
  const statistics: Statistic[] = [];
  let at = head.index + head[0].length;
  let item = 0;

  for (;;) {
    ENTRY.lastIndex = at;
    const [whole, among, indicator, unit, run] = ENTRY.exec(squeezed) ?? [];
    if (whole === undefined || !indicator || !unit || run === undefined) return statistics;
    item = among ? 1 : item;
    const next = new RegExp(`\\|?${item + 1}[.、]?$`).exec(run)?.[0] ?? '';
    const more = next !== '' && (next.endsWith('.') || squeezed[ENTRY.lastIndex] === '、');
    const figures = more ? run.slice(0, -next.length) : run;
    statistics.push({ indicator, unit, ...pairIn(figures, narrative) });
    at += whole.length - run.length + figures.length + (more && next.startsWith(APART) ? 1 : 0);
    item = more ? item + 1 : 0;
  }
}

/** The year's figure and the total over the years: no leading zeros, and the year's never the greater. */
function pairIn(run: string, narrative: string): Pick<Statistic, 'year' | 'cumulative' | 'candidates'> {
  const apart = run.split(APART).filter(Boolean);
  if (apart.length === 2) return { year: apart[0] as string, cumulative: apart[1] as string };

  const ways = Array.from({ length: Math.max(0, run.length - 1) }, (_, i) => ({
    year: run.slice(0, i + 1),
    cumulative: run.slice(i + 1),
  }));
  const sound = ways.filter(
    ({ year, cumulative }) => isPlain(year) && isPlain(cumulative) && Number(year) <= Number(cumulative),
  );
  const told = sound.filter(({ year }) => year.length >= TELLING && saysCount(narrative, year));
  const [only, another] = told.length === 1 ? told : sound;
  if (only && !another) return only;
  return { year: null, cumulative: null, ...(sound.length ? { candidates: sound } : {}) };
}

/** Digits that a count in the text must have to decide a split: a small number stands in any text. */
const TELLING = 3;

const isPlain = (digits: string): boolean => /^(?:0|[1-9]\d*)$/.test(digits);

/** Whether the text before the table counts just as many. */
function saysCount(narrative: string, digits: string): boolean {
  return new RegExp(`(?<!\\d)${digits}[条件]`).test(narrative);
}

function inGrid(stretch: Stretch): readonly { readonly stretch: Stretch; readonly lines: readonly Statistic[] }[] {
  if (stretch.block.kind === 'paragraph') return [];
  const rows = stretch.block.rows.map((row) => row.map((cell) => squeeze(cell.text)).filter((text) => text !== ''));
  return rows.some((row) => row.some((text) => text.includes('指标名称')))
    ? [{ stretch, lines: rows.flatMap(rowOf) }]
    : [];
}

const FIGURE = /^\d+(?:\.\d+)?$/;

function rowOf([indicator, unit, year, cumulative]: readonly string[]): readonly Statistic[] {
  if (!indicator || !unit || year === undefined || !FIGURE.test(year)) return [];
  const total = cumulative !== undefined && FIGURE.test(cumulative) ? cumulative : null;
  return [{ indicator: indicator.replace(NAME, ''), unit, year, cumulative: total }];
}

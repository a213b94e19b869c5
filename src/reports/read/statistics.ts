import type { Statistic } from '../report.ts';
import type { Flow } from './flow.ts';
import { squeeze } from './fold.ts';

/** 政府信息公开情况统计表 of reports before 2019, which no common form fixed: indicators with a unit and two figures. */
export function statisticsIn(flow: Flow, squeezed: string): readonly Statistic[] {
  const fromGrid = inGrids(flow);
  return fromGrid.length ? fromGrid : inText(squeezed);
}

const HEAD = /指标名称\(?计量单位\)?(?:(?:19|20)\d{2})年度?(?:历年累计|累计)?/;
const ENTRY =
  /(?:其中:)?(?:\d{1,2}[.、])?([^\d:;。]{2,24}?)(条|件|元|次|人|万元|个)((?:\d+\.\d+|\d)*)(?=(?:\d{1,2}[.、])?[^\d.]|$)/y;

/** Two figures, perhaps run together, behind each indicator and its unit. */
function inText(squeezed: string): readonly Statistic[] {
  const head = HEAD.exec(squeezed);
  if (!head) return [];
  const narrative = squeezed.slice(0, head.index);
  const statistics: Statistic[] = [];
  let at = head.index + head[0].length;

  for (;;) {
    ENTRY.lastIndex = at;
    const match = ENTRY.exec(squeezed);
    if (!match?.[1] || !match[2] || !match[3]) return statistics;
    const enumerator = /^(\d{1,2})[.、]/.exec(squeezed.slice(ENTRY.lastIndex))?.[0] ?? '';
    statistics.push({ indicator: match[1], unit: match[2], ...figures(match[3], narrative) });
    at = ENTRY.lastIndex + (enumerator ? 0 : 0);
  }
}

/** The year's figure and the total over the years: no leading zeros, and the year's never greater. */
function figures(run: string, narrative: string): Pick<Statistic, 'year' | 'cumulative' | 'candidates'> {
  const ways = Array.from({ length: run.length - 1 }, (_, i) => ({
    year: run.slice(0, i + 1),
    cumulative: run.slice(i + 1),
  })).filter(({ year, cumulative }) => plain(year) && plain(cumulative) && Number(year) <= Number(cumulative));
  const told = ways.filter(({ year }) => Number(year) > 0 && new RegExp(`(?<!\\d)${year}[条件]`).test(narrative));
  const [only, another] = told.length === 1 ? told : ways;
  if (only && !another) return only;
  return { year: null, cumulative: null, ...(ways.length ? { candidates: ways } : {}) };
}

const plain = (digits: string): boolean => /^(?:0|[1-9]\d*)$/.test(digits);

function inGrids(flow: Flow): readonly Statistic[] {
  return flow.stretches.flatMap(({ block }) => {
    if (
      block.kind === 'paragraph' ||
      !block.rows.some((row) => row.some((cell) => squeeze(cell.text).includes('指标名称')))
    )
      return [];
    return block.rows.flatMap((row) => {
      const cells = row.map((cell) => squeeze(cell.text)).filter((text) => text !== '');
      const [indicator, unit, year, cumulative] = cells;
      if (!indicator || !unit || year === undefined || !/^\d+(?:\.\d+)?$/.test(year)) return [];
      const name = indicator.replace(/^(?:其中:)?(?:\d{1,2}[.、])?/, '');
      return [
        {
          indicator: name,
          unit,
          year,
          cumulative: cumulative !== undefined && /^\d+(?:\.\d+)?$/.test(cumulative) ? cumulative : null,
        },
      ];
    });
  });
}

import { cellsOf } from '#law/report-format/cells';
import { formatById, formatOfYear } from '#law/report-format/formats';
import type { Address, FormatId } from '#law/report-format/types';
import type { Cell, Meaning, PrintedHeading, Report, ReportPart, Statistic } from '../report.ts';

/** A number, what stood there, null for a blank cell, or the values that an undecidable cell may have. */
export type SampleValue = number | string | null | readonly string[];

/** A report cut down to what an example needs; the rest is filled in so that nothing else is wrong with it. */
export interface Sample {
  readonly year?: number;
  readonly format?: FormatId;
  readonly agency?: string | null;
  readonly container?: Report['container'];
  /** cells that are not 0; with `only`, no others exist */
  readonly cells?: Readonly<Record<Address, SampleValue>>;
  readonly only?: true;
  /** the text of part 一 */
  readonly text?: string;
  readonly introduction?: string;
  readonly parts?: readonly Pick<ReportPart, 'no' | 'official' | 'title' | 'text'>[];
  readonly headings?: readonly Omit<PrintedHeading, 'place'>[];
  readonly statistics?: readonly Statistic[];
  readonly signed?: Report['signed'];
  readonly period?: Report['period'];
}

const INTRODUCTION =
  '根据《中华人民共和国政府信息公开条例》编制。数据统计期限为{年}年1月1日至12月31日。联系电话：000-12345678。';

/** The report that a sample stands for. */
export function reportOf(sample: Sample): Report {
  const year = sample.year ?? 2024;
  const format = sample.format ?? formatOfYear(year)?.id ?? 'before-2019';
  const agency = sample.agency === undefined ? '青禾县民政局' : sample.agency;
  const introduction = sample.introduction ?? INTRODUCTION.replace('{年}', String(year));

  return {
    container: sample.container ?? 'docx',
    title: `${agency ?? ''}${year}年政府信息公开工作年度报告`,
    agency,
    year,
    format,
    period: sample.period === undefined ? { from: `${year}-01-01`, to: `${year}-12-31` } : sample.period,
    contact: { phone: '000-12345678' },
    signed: sample.signed === undefined ? { agency, date: `${year + 1}-01-20` } : sample.signed,
    parts: [
      { no: '引言', official: null, title: '', text: introduction },
      ...(sample.parts ?? sixParts(sample.text ?? '')),
    ],
    cells: cellsOfSample(format, sample),
    headings: (sample.headings ?? []).map((heading) => ({ ...heading, place: null })),
    statistics: sample.statistics ?? [],
  };
}

function sixParts(text: string): readonly ReportPart[] {
  return [
    { no: '一', official: '一', title: '总体情况', text },
    { no: '二', official: '二', title: '主动公开政府信息情况', text: '' },
    { no: '三', official: '三', title: '收到和处理政府信息公开申请情况', text: '' },
    { no: '四', official: '四', title: '政府信息公开行政复议、行政诉讼情况', text: '' },
    { no: '五', official: '五', title: '存在的主要问题及改进情况', text: '公开的深度不够，下一步将加强培训。' },
    { no: '六', official: '六', title: '其他需要报告的事项', text: '本年度未收取信息处理费。' },
  ];
}

function cellsOfSample(id: FormatId, { cells = {}, only }: Sample): ReadonlyMap<Address, Cell> {
  const format = formatById(id);
  const zeros = only || !format ? [] : cellsOf(format).map(({ address }): [Address, SampleValue] => [address, 0]);
  return new Map([...zeros, ...Object.entries(cells)].map(([address, value]) => [address, cellOf(address, value)]));
}

function cellOf(address: Address, value: SampleValue): Cell {
  const raw = value === null || typeof value === 'object' ? '' : String(value);
  return { address, raw, meaning: meaningOf(value), place: null };
}

function meaningOf(value: SampleValue): Meaning {
  if (value === null) return { kind: 'blank' };
  if (typeof value === 'number') return { kind: 'number', digits: String(value) };
  if (typeof value !== 'string') return { kind: 'unknown', why: '数字连写，分不开', candidates: value };
  if (value === '/' || value === '—') return { kind: 'not_applicable' };
  const number = /^-?\d+(?:\.\d+)?/.exec(value)?.[0];
  if (number === value) return { kind: 'number', digits: value };
  return number ? { kind: 'text', number } : { kind: 'text' };
}

import type { FormatId } from '#law/report-format/types';
import type { Report } from '#reports/report';
import { harmless, type Paint } from '../colour.ts';

const FORMATS: Readonly<Record<FormatId, string>> = {
  '2021': '2021 年格式',
  '2019': '2019 年格式',
  'before-2019': '2019 年以前的报告',
};

/** 昌乐县民政局　2024 年　2021 年格式 — the file under it. */
export function headline(file: string, { agency, year, format }: Report, paint: Paint): string {
  const who = agency ? harmless(agency) : '（机关名称没有读出）';
  const when = year ? `${year} 年` : '（年度没有读出）';
  const form = format ? FORMATS[format] : '（格式没有认出）';
  return `${paint('bold', who)}  ${when}  ${form}\n  ${paint('dim', harmless(file))}\n`;
}

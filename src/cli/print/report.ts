import { formatById } from '#law/report-format/formats';
import type { Report } from '#reports/report';
import { harmless, type Paint, painter } from '../colour.ts';
import type { Show } from '../options.ts';
import { padEnd } from '../width.ts';
import { headline } from './headline.ts';
import { printTables } from './tables.ts';

/** A report as a person reads it on a terminal: who, when, the parts, the tables, and what could not be decided. */
export function printReport(file: string, report: Report, { colour }: Pick<Show, 'colour'>): string {
  const paint = painter(colour);
  return [
    headline(file, report, paint),
    facts(report),
    parts(report),
    tables(report, paint),
    statistics(report),
    unknowns(report, paint),
    '\n',
  ]
    .filter(Boolean)
    .join('');
}

function facts({ period, contact, signed }: Report): string {
  const reach = contact && [contact.phone, contact.email, contact.address, contact.postcode].filter(Boolean).join('，');
  return [
    period && `  统计期限  ${period.from} 至 ${period.to}\n`,
    reach && `  联系方式  ${harmless(reach)}\n`,
    signed && `  署名日期  ${harmless([signed.agency, signed.date].filter(Boolean).join('，'))}\n`,
  ]
    .filter(Boolean)
    .join('');
}

const TITLE_WIDTH = 50;

function parts(report: Report): string {
  return report.parts
    .map(({ no, title, text }) => ({ name: title ? `${no}、${title}` : no, length: text.replace(/\s/g, '').length }))
    .map(({ name, length }) => `  ${padEnd(harmless(name), TITLE_WIDTH)} ${length ? `正文 ${length} 字` : '无正文'}\n`)
    .join('');
}

function tables({ format, cells }: Report, paint: Paint): string {
  const form = format && formatById(format);
  if (!form) return '';
  return printTables(form, (address) => {
    const cell = cells.get(address);
    if (!cell?.place && cell?.meaning.kind !== 'unknown') return cell && paint('dim', '无此格');
    switch (cell.meaning.kind) {
      case 'number':
        return cell.meaning.digits;
      case 'blank':
        return paint('dim', '空');
      case 'unknown':
        return paint('yellow', '不明');
      default:
        return harmless(cell.raw).trim();
    }
  });
}

function statistics({ statistics }: Report): string {
  const figure = (value: string | null | undefined) => value ?? '';
  return statistics
    .map(
      ({ indicator, unit, year, cumulative }) =>
        `  ${padEnd(harmless(indicator), TITLE_WIDTH)} ${figure(year)} ${harmless(unit)}${cumulative ? `（历年累计 ${cumulative}）` : ''}\n`,
    )
    .join('');
}

/** Cells that could not be decided, those with one reason together. */
function unknowns({ cells }: Report, paint: Paint): string {
  const open = [...cells.values()].filter((cell) => cell.meaning.kind === 'unknown');
  if (open.length === 0) return '';
  const byReason = Map.groupBy(open, ({ meaning }) => (meaning.kind === 'unknown' ? meaning.why : ''));
  const lines = [...byReason].map(
    ([why, same]) => `    ${same.map(({ address }) => address).join(' ')}\n      ${harmless(why)}\n`,
  );
  return paint('yellow', `  有 ${open.length} 格不能确定，没有猜测：\n`) + lines.join('');
}

import type { Address } from '#law/report-format/types';
import type { Report } from '#reports/report';
import type { Reading } from './held.ts';

interface Span {
  readonly from: number;
  readonly to: number;
}

/** How far around a change the figure of its sentence may stand. */
const NEAR = 8;

/**
 * Cells whose digits run together with their neighbours' and are parted by what a sentence says: where it says another
 * figure that parts them as well, nobody can tell that it was changed.
 */
export function toldOtherwise(before: Reading, after: Reading, span: Span): (address: Address) => boolean {
  const says = ({ text }: Reading, tail: number, address: Address, report: Report) => {
    const meaning = report.cells.get(address)?.meaning;
    const around = text.slice(Math.max(0, span.from - NEAR), text.length - tail + NEAR);
    return meaning?.kind === 'number' && figuresIn(around).includes(meaning.digits);
  };
  const tail = before.text.length - span.to;
  return (address) =>
    isRunTogether(before.report, address) &&
    says(before, tail, address, before.report) &&
    says(after, tail, address, after.report);
}

function figuresIn(text: string): readonly string[] {
  return text.match(/\d+(?:\.\d+)?/g) ?? [];
}

/** Cells of running text share their place with the rest of their row. */
function isRunTogether({ cells }: Report, address: Address): boolean {
  const place = cells.get(address)?.place;
  const row = address.slice(0, address.lastIndexOf('.'));
  const same = [...cells.values()].filter(
    (cell) => cell.address.startsWith(`${row}.`) && cell.place?.from === place?.from,
  );
  return place !== null && place !== undefined && same.length > 1;
}

import type { Address } from '#law/report-format/types';
import type { Cell } from '../report.ts';
import type { Flow } from './flow.ts';

const TOTAL = /^T3\..*\.total$/;

/**
 * A number that a converter has torn out of 表三 and left as a line of its own. It goes back to the one total that is
 * blank, when there is just one such line, one such total, and the other cells of its row add up to it.
 */
export function withStray(flow: Flow, cells: ReadonlyMap<Address, Cell>): ReadonlyMap<Address, Cell> {
  const blank = [...cells.values()].filter((cell) => TOTAL.test(cell.address) && cell.meaning.kind === 'blank');
  const [total, another] = blank;
  if (!total || another) return cells;

  const strays = straysAmong(flow, cells);
  const [stray, more] = strays;
  if (!stray || more || stray.digits !== sumOfRow(cells, total.address)) return cells;
  return new Map(cells).set(total.address, {
    address: total.address,
    raw: stray.digits,
    meaning: { kind: 'number', digits: stray.digits },
    place: stray.place,
  });
}

/** Lines of nothing but digits between the first and the last line of 表三. */
function straysAmong(flow: Flow, cells: ReadonlyMap<Address, Cell>) {
  const places = [...cells.values()].flatMap((cell) =>
    cell.address.startsWith('T3.') && cell.place ? [cell.place.from] : [],
  );
  const from = Math.min(...places);
  const to = Math.max(...places);
  return flow.stretches.flatMap(({ block, ...at }) =>
    block.kind === 'paragraph' && at.from > from && at.from < to && /^\s*[1-9]\d*\s*$/.test(block.text)
      ? [{ digits: block.text.trim(), place: block.place }]
      : [],
  );
}

function sumOfRow(cells: ReadonlyMap<Address, Cell>, total: Address): string | null {
  const row = total.slice(0, -'total'.length);
  const parts = [...cells.values()].filter((cell) => cell.address.startsWith(row) && cell.address !== total);
  const numbers = parts.map((cell) => (cell.meaning.kind === 'number' ? Number(cell.meaning.digits) : Number.NaN));
  const sum = numbers.reduce((a, b) => a + b, 0);
  return parts.length && Number.isInteger(sum) ? String(sum) : null;
}

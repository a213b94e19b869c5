import type { Place } from '#documents/paper';
import type { Address } from '#law/report-format/types';
import type { Cell } from '../report.ts';
import type { Flow } from './flow.ts';

const TOTAL = /^T3\..*\.total$/;
const NUMBER = /^\s*[1-9]\d*\s*$/;

/**
 * A number that a converter has torn out of 表三 and left as a line of its own. It goes back to the one total that is
 * blank, when there is just one such line, one such total, and the other cells of its row add up to it. Otherwise no
 * blank total can be told from one that lost its number.
 */
export function withStray(flow: Flow, cells: ReadonlyMap<Address, Cell>): ReadonlyMap<Address, Cell> {
  const blank = [...cells.values()].filter((cell) => TOTAL.test(cell.address) && cell.meaning.kind === 'blank');
  const strays = straysAmong(flow, cells);
  const [total] = blank;
  const [stray] = strays;
  if (!total || !stray) return cells;

  const isSure = blank.length === 1 && strays.length === 1 && stray.digits === sumOfRow(cells, total.address);
  return new Map([...cells, ...(isSure ? [filled(total, stray)] : blank.map((cell) => undecided(cell, strays)))]);
}

interface Stray {
  readonly digits: string;
  readonly place: Place;
}

function filled({ address }: Cell, { digits, place }: Stray): [Address, Cell] {
  return [address, { address, raw: digits, meaning: { kind: 'number', digits }, place }];
}

function undecided(cell: Cell, strays: readonly Stray[]): [Address, Cell] {
  const digits = strays.map((stray) => stray.digits).join('、');
  return [
    cell.address,
    { ...cell, meaning: { kind: 'unknown', why: `表中有脱出单元格的数字 ${digits}，不能确定是不是这一格的` } },
  ];
}

/** Lines of nothing but digits between the first and the last line of 表三, and in none of its cells. */
function straysAmong(flow: Flow, cells: ReadonlyMap<Address, Cell>): readonly Stray[] {
  const places = [...cells.values()].flatMap((cell) =>
    cell.address.startsWith('T3.') && cell.place ? [cell.place] : [],
  );
  const from = Math.min(...places.map((place) => place.from));
  const to = Math.max(...places.map((place) => place.from));
  const isInCell = (at: number) => places.some((place) => place.from <= at && at < place.to);
  return flow.stretches.flatMap(({ block, ...at }) =>
    block.kind === 'paragraph' && at.from > from && at.from < to && NUMBER.test(block.text) && !isInCell(at.from)
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

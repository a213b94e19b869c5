import type { Address, FormatId } from '#law/report-format/types';
import type { Cell } from '#reports/report';
import type { Source } from '../sources.ts';
import { openReport } from './open.ts';

/** What a report states, as digits; cells it leaves blank or that could not be decided are not among them. */
export interface Stated {
  readonly agency: string | null;
  readonly year: number | null;
  readonly format: FormatId | null;
  readonly cells: readonly (readonly [Address, string])[];
  /** cells that could not be decided */
  readonly unknown: readonly Address[];
}

/** `gongkai sum`, for one file. */
export async function stated(source: Source): Promise<Stated> {
  const { agency, year, format, cells } = await openReport(source);
  const all = [...cells.values()];
  return {
    agency,
    year,
    format,
    cells: all.flatMap((cell) => {
      const digits = digitsOf(cell);
      return digits === null ? [] : [[cell.address, digits] as const];
    }),
    unknown: all.filter(({ meaning }) => meaning.kind === 'unknown').map(({ address }) => address),
  };
}

function digitsOf({ address, raw, meaning }: Cell): string | null {
  if (address === MONEY) return yuan(raw);
  if (meaning.kind === 'number') return meaning.digits;
  return meaning.kind === 'text' && meaning.number ? meaning.number : null;
}

/** 采购总金额 has no unit of its own: an amount counts only with the one that stands beside it, and is added up in 元. */
const MONEY = 'T2.procurement.amount';
const AMOUNT = /^(\d{1,15})(?:\.(\d{1,6}))?(万?)元(?:（[^）]*）)?$/;

function yuan(raw: string): string | null {
  const [, whole, fraction = '', wan] = raw.replace(/[\s,，]/g, '').match(AMOUNT) ?? [];
  if (!whole) return null;
  if (!wan) return fraction ? `${whole}.${fraction}` : whole;
  const shifted = fraction.padEnd(4, '0');
  const rest = shifted.slice(4);
  return `${BigInt(whole + shifted.slice(0, 4))}${rest && `.${rest}`}`;
}

import type { Letterhead } from '../model.ts';
import { letterhead, page } from './typography.ts';

const POINTS_PER_MM = 72 / 25.4;

/** The size of type of 发文机关标志, in points: smaller where a long name would not fit on one line. */
export function letterheadSize({ agency }: Letterhead): number {
  const width = (page.width - page.left - page.right) * POINTS_PER_MM;
  return Math.min(letterhead.size, Math.floor(width / Math.max(1, agency.length) - letterhead.tracking));
}

import type { Fee } from '#law/fee-rules/brackets';
import { feeByItem } from '#law/fee-rules/by-item';
import { feeByPage } from '#law/fee-rules/by-page';
import type { Ruling } from '#law/ruling';
import { paths } from '#paths';

/** What a visitor asks about the fee, as the address says it. */
export interface FeeQuestion {
  readonly by: 'items' | 'pages';
  readonly count: string;
  readonly earlier: string;
  readonly asked: boolean;
}

export function feeQuestionIn(search: URLSearchParams): FeeQuestion {
  return {
    by: search.get('by') === 'pages' ? 'pages' : 'items',
    count: (search.get('count') ?? '').trim(),
    earlier: (search.get('earlier') ?? '').trim(),
    asked: search.has('count'),
  };
}

/** The fee, or a sentence that says what to write. */
export function feeFor({ by, count, earlier }: FeeQuestion): Ruling<Fee> | { readonly mistake: string } {
  const unit = by === 'items' ? '件数' : '页数';
  if (!isCount(count) || !isCount(earlier || '0')) return { mistake: `${unit}要写不小于 0 的整数` };
  try {
    return by === 'items'
      ? feeByItem({ items: Number(count), earlier: Number(earlier || 0) })
      : feeByPage({ pages: Number(count) });
  } catch (error) {
    if (error instanceof RangeError) return { mistake: error.message };
    throw error;
  }
}

export function feeAddress({ by, count, earlier }: FeeQuestion): string {
  const search = new URLSearchParams({ by, count, ...(by === 'items' && earlier ? { earlier } : {}) });
  return `${paths.fee}?${search}`;
}

function isCount(text: string): boolean {
  return /^\d{1,7}$/.test(text);
}

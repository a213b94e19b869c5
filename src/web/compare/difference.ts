const SCALE = 6;

/** How much more `now` is than `was`, digits in and out, exactly: 0.2 and 0.3 → +0.1. Null where either is no number. */
export function difference(was: string, now: string): string | null {
  const [a, b] = [scaled(was), scaled(now)];
  if (a === null || b === null) return null;

  const by = b - a;
  const size = by < 0n ? -by : by;
  const whole = size / 10n ** BigInt(SCALE);
  const rest = String(size % 10n ** BigInt(SCALE))
    .padStart(SCALE, '0')
    .replace(/0+$/, '');
  return `${by < 0n ? '−' : by > 0n ? '+' : ''}${whole}${rest && `.${rest}`}`;
}

/** The number of millionths. */
function scaled(digits: string): bigint | null {
  const [, sign, whole, rest = ''] = /^(-?)(\d{1,30})(?:\.(\d{1,6}))?$/.exec(digits) ?? [];
  if (whole === undefined) return null;
  return BigInt(`${sign}${whole}${rest.padEnd(SCALE, '0')}`);
}

declare global {
  interface JSON {
    /** of the language since 2025; not yet in the library of types */
    rawJSON(text: string): unknown;
  }
}

/** Digits exactly as a file has them. */
export interface Digits {
  readonly digits: string;
}

/** An integer part without leading zeros, a fraction as it stood. */
const NUMBER = /^([+-]?)0*(\d+)(\.\d+)?$/u;

/**
 * Digits as a number of JSON, the very digits, through no float: 24252.311082 stays 24252.311082 and 1.50 stays 1.50.
 * Null where they are no number.
 */
export function jsonNumber(digits: string): unknown {
  const found = NUMBER.exec(digits);
  if (!found) return null;

  const [, sign, whole, fraction = ''] = found;
  return JSON.rawJSON(`${sign === '-' ? '-' : ''}${whole}${fraction}`);
}

interface Context {
  readonly source?: string;
}

/** Parses JSON; every number in it comes as its digits. */
export function parseDigits(text: string): unknown {
  return JSON.parse(text, ((_key: string, value: unknown, context: Context) =>
    typeof value === 'number' ? { digits: context.source ?? String(value) } : value) as (
    key: string,
    value: unknown,
  ) => unknown);
}

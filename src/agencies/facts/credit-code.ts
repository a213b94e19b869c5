const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** 统一社会信用代码, GB 32100-2015: 18 characters, the last of which checks the others. */
export function isCreditCode(code: string): boolean {
  return code.length === WEIGHTS.length + 1 && code.endsWith(checkCharacter(code) ?? ' ');
}

/** The last character of a code, from its first 17; null where one of them cannot stand there. */
export function checkCharacter(code: string): string | null {
  const values = [...code.slice(0, WEIGHTS.length)].map((character) => ALPHABET.indexOf(character));
  if (values.length < WEIGHTS.length || values.includes(-1)) return null;

  const sum = values.reduce((total, value, i) => total + value * (WEIGHTS[i] ?? 0), 0);
  return ALPHABET[(ALPHABET.length - (sum % ALPHABET.length)) % ALPHABET.length] ?? null;
}

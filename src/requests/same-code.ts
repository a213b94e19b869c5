import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether a typed query code is the one that was given; hyphens, blanks and small letters make no difference. */
export function isSameCode(typed: string, given: string | undefined): boolean {
  const same = timingSafeEqual(digestOf(typed), digestOf(given ?? ''));
  return same && Boolean(given);
}

function digestOf(code: string): Buffer {
  const letters = code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
  return createHash('sha256').update(letters).digest();
}

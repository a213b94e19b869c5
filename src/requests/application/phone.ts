import { lengthTrouble } from './id-number.ts';

const MOBILE = 11;
const LANDLINE = /^0\d{9,11}$/;
const LONGEST_AREA = 4;

/** What is wrong with a telephone number, and how to mend it; null where nothing is. */
export function phoneTrouble(phone: string): string | null {
  if (/^\+(?!86)\d{6,15}$/.test(phone)) return null;
  const parts = phone.replace(/^(?:\+|00)86-?/, '').split('-');
  if (!parts.every((part) => /^\d+$/.test(part))) return '只写数字，座机的区号、号码和分机号之间可以用“-”隔开';

  const [first = '', second = ''] = parts;
  if (first.startsWith('1')) return mobileTrouble(parts.join(''));
  const landline = first.length <= LONGEST_AREA ? first + second : first;
  if (!first.startsWith('0')) return '座机前面要加区号，例如 000-0000111；手机号是 11 位，以 1 开头';
  return LANDLINE.test(landline) ? null : '座机要写区号和 7 位或者 8 位号码，例如 000-0000111';
}

/** As it is kept: half-width, 转 and brackets as hyphens. */
export function plainPhone(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[()\p{Dash}转]+/gu, '-')
    .replace(/^-|-$/g, '');
}

function mobileTrouble(digits: string): string | null {
  return digits.length === MOBILE ? null : lengthTrouble(digits, MOBILE, '手机号是 11 位数字');
}

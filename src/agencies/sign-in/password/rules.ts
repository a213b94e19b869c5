import { isCommon, isOneOf } from './breached.ts';

export const SHORTEST_PASSWORD = 10;
export const LONGEST_PASSWORD = 128;

/** What a new password must not be made of. */
export interface Known {
  readonly username: string;
  /** words that everybody knows of the agency: its slug, its short name */
  readonly words: readonly string[];
}

/** Why a new password is not good enough, and what to do; null when it is. No mixture of signs is asked for. */
export function passwordMistake(password: string, { username, words }: Known): string | null {
  const length = [...password].length;
  if (length < SHORTEST_PASSWORD)
    return `口令至少 ${SHORTEST_PASSWORD} 位，现在是 ${length} 位。可以把几个不相干的词连在一起，好记，也难猜。`;
  if (length > LONGEST_PASSWORD) return `口令至多 ${LONGEST_PASSWORD} 位，现在是 ${length} 位。请缩短一些。`;
  if (/^\d+$/.test(password)) return '口令不能全是数字：日期、手机号、证件号容易被猜到。请加上几个词。';
  if (isRun(password)) return '口令不能是重复的或者键盘上挨着的字。请换成几个不相干的词。';
  if (password.toLowerCase().includes(username.toLowerCase())) return '口令里不能有账号。请换一个。';
  if (
    isOneOf(
      words.flatMap((word) => [word, ...word.split(/[^\p{L}\d]+/u)]),
      password,
    )
  )
    return '口令不能由单位的名称变来。请换成几个不相干的词。';
  if (isCommon(password))
    return '这个口令在常见口令表里，会被最先试到。加数字、换大小写也不管用，请换成几个不相干的词。';
  return null;
}

const rows = ['abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm', '01234567890', '1qaz2wsx3edc4rfv5tgb6yhn'];

/** One short piece over and over, or keys in their order. */
function isRun(password: string): boolean {
  const lower = password.toLowerCase();
  if (/^(.{1,3})\1+.{0,2}$/.test(lower)) return true;
  return rows.some((row) => row.includes(lower) || [...row].toReversed().join('').includes(lower));
}

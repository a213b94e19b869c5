export const LONGEST_USERNAME = 64;

/** How a username is compared: without the blanks around it, in lower case. */
export function username(typed: string): string {
  return typed.trim().normalize('NFKC').toLowerCase().slice(0, LONGEST_USERNAME);
}

/** Why a new username cannot be given; null when it can. */
export function usernameMistake(typed: string): string | null {
  if (/^[a-z][a-z0-9._-]{2,31}$/.test(username(typed))) return null;
  return '账号用 3 到 32 位小写英文字母和数字，以字母开头，中间可以有点、横线和下划线，例如 minzheng-01。';
}

/** What is wrong with an e-mail address, and how to mend it; null where nothing is. */
export function mailTrouble(mail: string): string | null {
  return /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(mail) ? null : '邮箱要写成 name@example.cn 的样子';
}

import type { Tally } from '../ledger.ts';

/** The last line of a check of several files. */
export function totals({ files, unreadable, withErrors, counts }: Tally): string {
  const read = `共 ${files} 份：${withErrors} 份有错误（错误 ${counts.error} 处、疑点 ${counts.warning} 处、提示 ${counts.notice} 处）`;
  return `${read}${unreadable ? `，${unreadable} 份读不出` : ''}。\n`;
}

/** 2024-12-31 as a text has it: 2024年12月31日. */
export function inWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** 2024-12-31 where the year goes without saying: 12月31日. */
export function shortDay(day: string): string {
  return inWords(day).replace(/^\d+年/, '');
}

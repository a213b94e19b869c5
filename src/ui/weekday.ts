const names = ['日', '一', '二', '三', '四', '五', '六'] as const;

/** The day of the week in words: 星期一. */
export function weekdayInWords(day: string): string {
  return `星期${names[Temporal.PlainDate.from(day).dayOfWeek % 7]}`;
}

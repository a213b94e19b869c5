/** An instant as a clock in China shows it: 3月2日 12:05. */
export function moment(instant: string): string {
  const { month, day, hour, minute } = Temporal.Instant.from(instant).toZonedDateTimeISO('Asia/Shanghai');
  return `${month}月${day}日 ${hour}:${String(minute).padStart(2, '0')}`;
}

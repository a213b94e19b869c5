const NAMED = 5;

/** What was passed over in folders, for standard error. */
export function passedOver(files: readonly string[]): string {
  if (files.length === 0) return '';
  const names = files.slice(0, NAMED).join('、');
  return `另有 ${files.length} 个文件不是年度报告，已跳过：${names}${files.length > NAMED ? ' 等' : ''}\n`;
}

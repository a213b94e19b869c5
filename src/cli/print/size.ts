const UNITS = ['字节', 'KB', 'MB', 'GB', 'TB'] as const;
const STEP = 1024;

/** A number of bytes for people: 512 字节, 3.4 MB. */
export function sizeText(bytes: number): string {
  const power = Math.min(UNITS.length - 1, bytes < STEP ? 0 : Math.floor(Math.log(bytes) / Math.log(STEP)));
  const value = bytes / STEP ** power;
  return `${power === 0 ? value : value.toFixed(1)} ${UNITS[power]}`;
}

const KIB = 1024;

/** How large a file is: 18 KB, 1.2 MB. */
export function sizeOf(bytes: number): string {
  if (bytes < KIB * KIB) return `${Math.max(1, Math.round(bytes / KIB))} KB`;
  return `${(bytes / KIB / KIB).toFixed(1)} MB`;
}

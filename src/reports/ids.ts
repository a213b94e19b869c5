/** report/2026 */
export function reportSubject(year: number): string {
  return `report/${year}`;
}

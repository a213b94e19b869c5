/** The title the form asks for, for papers whose own is not known: 青禾县民政局2025年政府信息公开工作年度报告. */
export function titleOf(agency: string | null, year: number | null): string {
  return `${agency ?? ''}${year ? `${year}年` : ''}政府信息公开工作年度报告`;
}

import { format2019 } from './format-2019.ts';
import { format2021 } from './format-2021.ts';
import type { FormatId, ReportFormat } from './types.ts';

/** Every official form, newest first. A new form is one new file and one line here. */
export const formats: readonly ReportFormat[] = [format2021, format2019];

/** The form that reports of `year` must follow, or null for years that had none. */
export function formatOfYear(year: number): ReportFormat | null {
  return formats.find(({ years }) => years.from <= year && year <= (years.to ?? Number.POSITIVE_INFINITY)) ?? null;
}

/** The declared form, or null for a report from before 2019. */
export function formatById(id: FormatId): ReportFormat | null {
  return formats.find((format) => format.id === id) ?? null;
}

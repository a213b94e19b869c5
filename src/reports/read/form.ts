import { formats } from '#law/report-format/formats';
import type { ReportFormat } from '#law/report-format/types';
import { labels } from './labels.ts';

/** Column headings of 表二 that only one form has. */
const telling = formats.map((form) => ({
  form,
  cores: labels
    .filter(
      (label) =>
        label.table === 'T2' && label.axis === 'column' && label.formats.length === 1 && label.formats[0] === form.id,
    )
    .map((label) => label.core),
}));

/**
 * The form whose headings the paper prints most, or null where it prints none.
 *
 * @param squeezed the paper's whole text, squeezed
 */
export function formPrinted(squeezed: string): ReportFormat | null {
  const counted = telling.map(({ form, cores }) => ({
    form,
    seen: cores.filter((core) => squeezed.includes(core)).length,
  }));
  const most = counted.reduce((a, b) => (b.seen > a.seen ? b : a));
  return most.seen > 0 ? most.form : null;
}

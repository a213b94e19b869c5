import { html, raw } from 'hono/html';
import { renderTable } from '#documents/write/html-table';
import { formatById } from '#law/report-format/formats';
import { paths } from '#paths';
import { officialTable } from '#reports/write/official-table';
import { reportOf } from '#reports/write/report-of';
import type { Content } from '#ui/html';
import type { ReportShown } from './shown.ts';

/** The official table; each figure leads to the cases it counts. */
export function figuresTable({ agency, figures, table, cell }: ReportShown): Content {
  const form = formatById(figures.form);
  const wanted = form?.tables.find(({ id }) => id === table);
  if (!form || !wanted) return null;

  const cells = Object.fromEntries([...figures.cells.values()].map(({ address, value }) => [address, value]));
  const report = reportOf({ agency: agency.name, year: figures.year, format: figures.form, cells });
  const shown = renderTable(officialTable(wanted, report), {
    cellAttributes: (one) => {
      if (!one.key || one.scope) return {};
      const classes = [one.text === '0' ? 'z' : 'n', one.key === cell?.address && 'is-on'].filter(Boolean).join(' ');
      return { class: classes };
    },
    cellContent: (one, text) => {
      if (!one.key || one.scope) return text;
      const href = paths.deskReportCell(agency.id, figures.year, one.key);
      return String(html`<a href="${href}">${raw(text)}</a>`);
    },
  });
  return html`<div class="scroll" tabindex="0" role="region" aria-label="表：${wanted.title}">${raw(shown)}</div>
<p class="small muted">数字由办件自动统计，不能改；点数字看背后的申请。写错了的，到那一件里更正。</p>`;
}

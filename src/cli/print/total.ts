import { cellsOf } from '#law/report-format/cells';
import { formatById, formats } from '#law/report-format/formats';
import type { ReportFormat, Table } from '#law/report-format/types';
import type { Sums } from '../addition.ts';
import { painter } from '../colour.ts';
import type { Show } from '../options.ts';
import type { Total } from '../total.ts';
import { printTables, type Shown } from './tables.ts';

/** The total as aligned tables. A figure that not all reports state carries how many do. */
export function printTotal({ reports, years, cells, table2 }: Total, { colour }: Pick<Show, 'colour'>): string {
  const paint = painter(colour);
  const shown =
    (sums: Sums): Shown =>
    (address) => {
      const sum = sums.get(address);
      return sum && `${sum.value}${sum.of < reports ? paint('dim', `（${sum.of} 份）`) : ''}${sum.merged ? '*' : ''}`;
    };
  const partly = [cells, ...(table2?.values() ?? [])].some((sums) =>
    [...sums.values()].some((sum) => sum.of < reports),
  );
  const merged = [...cells.values()].some((sum) => sum.merged);

  return [
    paint('bold', `${reports} 份报告合计`),
    years.length ? `  ${years.join('、')} 年\n` : '\n',
    ...[...(table2 ?? [])].map(([id, sums]) => {
      const form = formatById(id);
      return form ? `  ${id} 年格式\n${printTables(form, shown(sums))}` : '';
    }),
    printTables(formFor(cells), shown(cells), (table: Table) => !table2 || table.id !== 'T2'),
    merged ? '  * 有的报告分三行写“（六）其他处理”，已加成一行。\n' : '',
    partly ? '  数字后注明份数的，只有这几份报告写明了这一格。\n' : '',
  ].join('');
}

/** The form whose tables hold most of the cells. */
function formFor(cells: Sums): ReportFormat {
  const held = (form: ReportFormat) => cellsOf(form).filter(({ address }) => cells.has(address)).length;
  return formats.reduce((best, form) => (held(form) > held(best) ? form : best));
}

import type { TableCell } from '#documents/model';
import { leaves } from '#law/report-format/cells';
import type { Heading } from '#law/report-format/types';

export interface HeadedRow {
  readonly row: Heading;
  readonly heads: readonly TableCell[];
}

/** The rows of a block, each with the heads that start in it; a head without rows below reaches to the figures. */
export function rowHeads(rows: readonly Heading[], columns: number): readonly HeadedRow[] {
  if (columns === 0) return leaves(rows).map((row) => ({ row, heads: [] }));
  return rows.flatMap((row) => headed(row, 0, columns));
}

function headed(heading: Heading, column: number, columns: number): readonly HeadedRow[] {
  if (!heading.children) return [{ row: heading, heads: [leaf(heading, column, columns)] }];

  const [first, ...rest] = heading.children.flatMap((child) => headed(child, column + 1, columns));
  return first ? [{ row: first.row, heads: [group(heading, column), ...first.heads] }, ...rest] : [];
}

function leaf({ id, label }: Heading, column: number, columns: number): TableCell {
  return { text: label, column, colspan: columns - column, rowspan: 1, scope: 'row', align: 'left', key: id };
}

/** 三、本年度办理结果 stands in a narrow column; （三）不予公开 is broken after its number. */
function group(heading: Heading, column: number): TableCell {
  const outermost = column === 0;
  return {
    text: outermost ? heading.label : heading.label.replace('）', '）\n'),
    column,
    colspan: 1,
    rowspan: leaves([heading]).length,
    scope: 'rowgroup',
    align: 'centre',
    ...(outermost && { stacked: true }),
    ...(heading.id && { key: heading.id }),
  };
}

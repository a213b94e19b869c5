import { addressOf, leaves } from '#law/report-format/cells';
import { formatById } from '#law/report-format/formats';
import type { Heading, Sum, Table } from '#law/report-format/types';
import type { Finding } from '#reports/finding';
import type { Report } from '#reports/report';
import type { Held } from '#ui/findings/list';

const tableNames = { T2: '表二', T3: '表三', T4: '表四' } as const;

/** The printed sums that hold, line by line, with every figure known and no finding against them. */
export function heldSums(report: Report, findings: readonly Finding[]): readonly Held[] {
  const format = report.format && formatById(report.format);
  if (!format) return [];

  const broken = new Set(findings.map(({ rule }) => rule));
  const rules = [...new Set(format.sums.map(({ id }) => id))].filter((id) => !broken.has(id));
  return rules.flatMap((id) => {
    const sums = format.sums.filter((sum) => sum.id === id);
    const lines = sums.flatMap((sum) => linesOf(sum, report, format.tables));
    return lines.length && lines.every((line) => line.holds) ? [heldLine(sums[0] as Sum, lines)] : [];
  });
}

interface Line {
  readonly holds: boolean;
  readonly written: string;
}

function heldLine(sum: Sum, lines: readonly Line[]): Held {
  const count = lines.length > 1 ? `，${lines.length} ${sum.along === 'rows' ? '列' : '处'}都平` : '';
  const last = lines.at(-1)?.written;
  return {
    says: `${tableNames[sum.table]}：${sum.says}${count}`,
    ...(sum.along === 'rows' && last && { arithmetic: last }),
  };
}

function linesOf(sum: Sum, report: Report, tables: readonly Table[]): readonly Line[] {
  const table = tables.find(({ id }) => id === sum.table);
  return (table?.blocks ?? []).flatMap((block) => {
    const across = leaves(sum.along === 'rows' ? block.columns : block.rows);
    return across.map((heading) => lineOf(sum, heading, { report, table: table as Table }));
  });
}

function lineOf(
  sum: Sum,
  across: Heading,
  { report, table }: { readonly report: Report; readonly table: Table },
): Line {
  const figures = (members: readonly string[]) =>
    members.flatMap((id) => {
      const member = { id, label: '' };
      const address = sum.along === 'rows' ? addressOf(table, member, across) : addressOf(table, across, member);
      const cell = report.cells.get(address);
      return cell ? [cell.meaning.kind === 'number' ? Number(cell.meaning.digits) : Number.NaN] : [];
    });
  const [left, right] = [figures(sum.left), figures(sum.right)];

  return {
    holds: left.length === sum.left.length && right.length > 0 && total(left) === total(right),
    written: `${across.label} ${left.join(' + ')} = ${right.length > FEW ? total(right) : right.join(' + ')}`,
  };
}

/** So many figures are still written out one by one. */
const FEW = 4;

function total(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0);
}

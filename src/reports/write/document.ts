import type { Block, DocumentModel, Table } from '#documents/model';
import { titleOf } from '#law/report-format/title';
import type { Report, ReportPart } from '../report.ts';
import { introduction } from './introduction.ts';
import { officialTable } from './official-table.ts';
import { paragraphs } from './paragraphs.ts';
import { printedTables } from './printed-tables.ts';
import { closing } from './signature.ts';
import { standsUnder } from './stands-under.ts';
import { statistics } from './statistics.ts';

/**
 * The report as a paper in official layout: its words as they stand, part by part, its figures in the tables of the
 * form. A table stands at the end of the part that owns it; one that no part owns stands at the end of the paper.
 */
export function reportDocument(report: Report): DocumentModel {
  const [head, ...parts] = report.parts;
  const tables = placed(report);

  return {
    title: report.title ?? titleOf(report.agency, report.year),
    ...(report.agency && { author: report.agency }),
    ...(report.signed?.date && { date: report.signed.date }),
    blocks: [
      ...(head ? introduction(head.text, report.title) : []),
      ...parts.flatMap((part) => [...partBlocks(part, report, part === parts.at(-1)), ...tablesOf(part, tables)]),
      ...tablesOf(null, tables),
    ],
  };
}

interface Placed {
  readonly table: Table;
  readonly part: ReportPart | null;
}

function placed(report: Report): readonly Placed[] {
  const official = printedTables(report).map((table) => ({
    table: officialTable(table, report),
    part: standsUnder(table, report.parts),
  }));
  const figures = statistics(report);

  return figures ? [...official, figures] : official;
}

function tablesOf(part: ReportPart | null, tables: readonly Placed[]): readonly Table[] {
  return tables.filter((placed) => placed.part === part).map(({ table }) => table);
}

function partBlocks(part: ReportPart, report: Report, last: boolean): readonly Block[] {
  const text = last ? closing(part.text, report.signed) : null;

  return [
    { kind: 'heading', level: 1, text: part.no ? `${part.no}、${part.title}` : part.title },
    ...(text ? [...paragraphs(text.before), text.signature, ...paragraphs(text.after)] : paragraphs(part.text)),
  ];
}

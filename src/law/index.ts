/** `gongkai/law`: the law as data and pure functions. So far the forms of the annual report and the words of the field. */
export type { Citation } from './citation.ts';
export type { Term } from './glossary/term.ts';
export type { Chapter } from './glossary.ts';
export { glossary } from './glossary.ts';
export type { CellOfForm } from './report-format/cells.ts';
export { addressOf, cellsOf, leaves, nameOf } from './report-format/cells.ts';
export { formatById, formatOfYear, formats } from './report-format/formats.ts';
export type {
  Address,
  Block,
  FormatId,
  Heading,
  Part,
  PartNumber,
  ReportFormat,
  Sum,
  Table,
  TableId,
  Unit,
} from './report-format/types.ts';

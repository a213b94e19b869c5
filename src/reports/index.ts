/** `gongkai/reports`: annual reports opened, read, checked and written. */
export type { DocumentModel } from '#documents/model';
export { openPaper } from '#documents/open';
export type { Container, Paper, Place } from '#documents/paper';
export { Unreadable } from '#documents/paper';
export { toDocx } from '#documents/write/docx';
export { toHtml } from '#documents/write/html';
export type { PdfOptions } from '#documents/write/pdf';
export { toPdf } from '#documents/write/pdf';
export { toXlsx } from '#documents/write/xlsx';
export { checkReport, checkYears } from './check/check.ts';
export type { Finding, Kind, Severity, Where } from './finding.ts';
export { readReport } from './read/read.ts';
export type { Cell, Contact, Day, Meaning, PrintedHeading, Report, ReportPart, Statistic } from './report.ts';
export { reportDocument } from './write/document.ts';
export { fromJson } from './write/from-json.ts';
export { stringify, toJson } from './write/json.ts';
export { reportSchema } from './write/json-schema.ts';
export type { ReportJson } from './write/json-shape.ts';

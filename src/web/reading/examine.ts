import { openPaper } from '#documents/open';
import { type Container, Unreadable } from '#documents/paper';
import type { PaperKind } from '#paths';
import { checkReport } from '#reports/check/check';
import type { Finding } from '#reports/finding';
import { readReport } from '#reports/read/read';
import type { Report } from '#reports/report';
import { papersOf } from './papers.ts';

/** A report, read and checked. */
export interface Reading {
  readonly report: Report;
  readonly findings: readonly Finding[];
}

/** A document with all that the site makes of it. */
export interface Examined extends Reading {
  readonly container: Container;
  readonly papers: ReadonlyMap<PaperKind, Uint8Array>;
}

const LONGEST_TEXT = 600_000;

/** Reads a document, checks it and writes it in every format; throws Unreadable. */
export async function examine(bytes: Uint8Array): Promise<Examined> {
  const paper = await openPaper(bytes);
  const report = readReport(paper);
  if (report.parts.reduce((sum, { text }) => sum + text.length, 0) > LONGEST_TEXT) throw new Unreadable(TOO_LONG);

  const findings = checkReport(report);
  return { report, findings, container: paper.container, papers: await papersOf({ report, findings }) };
}

const TOO_LONG = '这份文件的文字超过六十万字，不像一份年度报告。请只保留年度报告正文，再试一次。';

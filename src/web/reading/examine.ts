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

/** A document that was read. */
export interface Opened extends Reading {
  readonly container: Container;
}

/** A document with all that the site makes of it. */
export interface Examined extends Opened {
  readonly papers: ReadonlyMap<PaperKind, Uint8Array>;
}

const LONGEST_TEXT = 600_000;

/** Reads a document, checks it and writes it in every format; throws Unreadable. */
export async function examine(bytes: Uint8Array): Promise<Examined> {
  const opened = await readAndCheck(bytes);
  return { ...opened, papers: await papersOf(opened) };
}

/** Reads a document and checks it; throws Unreadable. */
export async function readAndCheck(bytes: Uint8Array): Promise<Opened> {
  const paper = await openPaper(bytes);
  const report = readReport(paper);
  if (report.parts.reduce((sum, { text }) => sum + text.length, 0) > LONGEST_TEXT) throw new Unreadable(TOO_LONG);
  return { report, findings: checkReport(report), container: paper.container };
}

const TOO_LONG = '这份文件的文字超过六十万字，不像一份年度报告。请只保留年度报告正文，再试一次。';

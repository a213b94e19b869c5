import { readFileSync, statSync } from 'node:fs';
import { openPaper } from '#documents/open';
import { Unreadable } from '#documents/paper';
import { sniffBytes } from '#documents/sniff';
import { readReport } from '#reports/read/read';
import type { Report } from '#reports/report';
import type { Source } from '../sources.ts';

/** A file found in a folder that turns out to be no annual report. */
export class NoReport extends Error {
  override readonly name = 'NoReport';
}

const LARGEST = 256 * 1024 * 1024;

/** Reads a report from its file. Throws Unreadable, or NoReport for a found file that is something else. */
export async function openReport(source: Source): Promise<Report> {
  const bytes = source.bytes ?? bytesOf(source.file);
  if (source.found && isNoPaper(bytes)) throw new NoReport(source.file);

  const report = readReport(await openPaper(bytes));

  if (source.found && isSomethingElse(report)) throw new NoReport(source.file);
  return report;
}

function bytesOf(path: string): Uint8Array {
  try {
    if (statSync(path).size > LARGEST) throw new Unreadable('文件超过 256 MB，不像是一份年度报告，没有读取。');
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(whyNot(error as NodeJS.ErrnoException));
  }
}

function whyNot({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return '找不到这个文件。请核对文件名和所在文件夹。';
  if (code === 'EACCES' || code === 'EPERM') return '没有读取这个文件的权限。请检查文件权限后重试。';
  if (code === 'EISDIR') return '这是一个文件夹，不是文件。';
  return `读不了这个文件（${code ?? message}）。请检查磁盘后重试。`;
}

const BRACE = 0x7b;

/** Pictures and archives; and text that is data of a program. */
function isNoPaper(bytes: Uint8Array): boolean {
  return bytes[0] === BRACE || typeof sniffBytes(bytes) === 'object';
}

/** Nothing in it says that it is an annual report: no year, no official part, no table. */
function isSomethingElse({ year, parts, cells, statistics }: Report): boolean {
  return year === null && cells.size === 0 && statistics.length === 0 && !parts.some((part) => part.official);
}

import { readdir, readFile } from 'node:fs/promises';
import type { ReportKey } from '#paths';
import { checkYears } from '#reports/check/check';
import { type Examined, examine } from './reading/examine.ts';
import { papersOf } from './reading/papers.ts';

/** A report that the site has, read and checked when it started. */
export interface Published extends Examined {
  readonly key: ReportKey;
}

/** Every report of the site, newest year first. */
export type Library = readonly Published[];

/** The founding reports, for a demonstration. */
const SHIPPED = new URL('library/', import.meta.url);

/** What an instance shows: a real one starts with nothing. */
export function libraryOf({ demo }: { readonly demo: boolean }): Promise<Library> {
  return demo ? openLibrary(SHIPPED) : Promise.resolve([]);
}

/** Reads and checks every report in a folder; one without an agency or a year cannot be listed and is a mistake. */
async function openLibrary(folder: URL): Promise<Library> {
  const files = (await readdir(folder)).toSorted();
  const read = await Promise.all(files.map(async (file) => examine(await readFile(new URL(file, folder)))));
  const across = checkYears(read.map(({ report }) => report));

  const published = await Promise.all(read.map((examined) => publish(examined, across.get(examined.report) ?? [])));
  return published.toSorted((a, b) => b.key.year - a.key.year || a.key.agency.localeCompare(b.key.agency, 'zh'));
}

async function publish(examined: Examined, across: Examined['findings']): Promise<Published> {
  const { agency, year } = examined.report;
  if (!agency || !year) throw new Error('a shipped report does not say whose it is, or of which year');

  const findings = [...examined.findings, ...across];
  const papers = across.length ? await papersOf({ report: examined.report, findings }) : examined.papers;
  return { ...examined, findings, papers, key: { agency, year } };
}

import { readdir, readFile } from 'node:fs/promises';
import type { PaperKind, ReportKey } from '#paths';
import { checkYears } from '#reports/check/check';
import { type Opened, readAndCheck } from './reading/examine.ts';
import { papersOf } from './reading/papers.ts';

/** A report that the site has, read and checked when it started. */
export interface Published extends Opened {
  readonly key: ReportKey;
  /** the report as files, made when somebody first wants one */
  readonly papers: () => Promise<ReadonlyMap<PaperKind, Uint8Array>>;
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
  const read = await Promise.all(files.map(async (file) => readAndCheck(await readFile(new URL(file, folder)))));
  const across = checkYears(read.map(({ report }) => report));

  const published = read.map((opened) => publish(opened, across.get(opened.report) ?? []));
  return published.toSorted((a, b) => b.key.year - a.key.year || a.key.agency.localeCompare(b.key.agency, 'zh'));
}

function publish(opened: Opened, across: Opened['findings']): Published {
  const { agency, year } = opened.report;
  if (!agency || !year) throw new Error('a shipped report does not say whose it is, or of which year');

  const whole = { ...opened, findings: [...opened.findings, ...across] };
  let papers: ReturnType<Published['papers']> | undefined;
  return {
    ...whole,
    key: { agency, year },
    papers: () => {
      papers ??= papersOf(whole);
      return papers;
    },
  };
}

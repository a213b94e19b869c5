import { citationText } from '#law/citation';
import type { Db } from '#store/schema';
import { canonicalJson } from './canonical.ts';
import { journalPage, type PlaceInLog, type Wanted } from './queries.ts';
import type { Act } from './types.ts';

export const logFormats = ['csv', 'jsonl'] as const;

export type LogFormat = (typeof logFormats)[number];

const PAGE = 500;

/** The acts that were asked for, newest first, as a table for a spreadsheet or as JSON Lines; in pieces. */
export async function* exportLog(db: Db, wanted: Wanted, format: LogFormat): AsyncGenerator<string> {
  if (format === 'csv') yield BOM + csvLine(columns.map(({ title }) => title));
  const line = format === 'csv' ? (act: Act) => csvLine(columns.map(({ of }) => of(act))) : jsonLine;

  let before: PlaceInLog | undefined;
  do {
    const { acts, next } = await journalPage(db, { ...wanted, before, limit: PAGE });
    if (acts.length) yield acts.map(line).join('');
    before = next ?? undefined;
  } while (before);
}

const columns: readonly { readonly title: string; readonly of: (act: Act) => string | number }[] = [
  { title: '单位', of: ({ agency }) => agency },
  { title: '序号', of: ({ seq }) => seq },
  { title: '事项', of: ({ subject }) => subject },
  { title: '第几次', of: ({ version }) => version },
  { title: '行为', of: ({ act }) => act },
  { title: '办理人', of: ({ actor }) => actor },
  { title: '日期', of: ({ day }) => day },
  { title: '记录时间', of: ({ instant }) => instant },
  { title: '依据', of: ({ under }) => citationText(under) },
  { title: '内容', of: ({ data }) => canonicalJson(data) },
  { title: '上一条校验值', of: ({ prev }) => prev },
  { title: '校验值', of: ({ hash }) => hash },
];

/** Spreadsheets take a file without it for GBK. */
const BOM = '\ufeff';

function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map((cell) => csvCell(String(cell))).join(',')}\r\n`;
}

/** A spreadsheet would run what begins like a formula. */
function csvCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function jsonLine(act: Act): string {
  return `${JSON.stringify(act)}\n`;
}

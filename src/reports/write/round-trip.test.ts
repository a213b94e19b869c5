import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { test } from 'node:test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { DocumentModel } from '#documents/model';
import { openPaper } from '#documents/open';
import { toDocx } from '#documents/write/docx';
import { toHtml } from '#documents/write/html';
import { toPdf } from '#documents/write/pdf';
import { toXlsx } from '#documents/write/xlsx';
import { readReport } from '../read/read.ts';
import type { Cell, Report } from '../report.ts';
import { reportDocument } from './document.ts';
import { fromJson } from './from-json.ts';
import { toJson } from './json.ts';
import { reportOf } from './report-of.ts';
import { titleIn } from './title-place.ts';

const fixtures = join(import.meta.dirname, '../../../fixtures');
const formats = { html, docx, xlsx, pdf };

for (const file of globSync(`${fixtures}/annual-reports/*/report.*`).toSorted()) {
  roundTrips(basename(dirname(file)), async () => readReport(await openPaper(new Uint8Array(readFileSync(file)))));
}

for (const file of globSync(`${fixtures}/figures/*.json`).toSorted()) {
  roundTrips(basename(file), async () => reportOf(JSON.parse(readFileSync(file, 'utf8'))));
}

function roundTrips(name: string, read: () => Promise<Report>): void {
  let loaded: Promise<Report> | undefined;
  const load = () => {
    loaded ??= read();
    return loaded;
  };

  for (const [kind, write] of Object.entries(formats)) {
    test(`${name} → ${kind} → the same cells and the same parts`, async () => {
      const report = await load();
      const again = readReport(await openPaper(await write(reportDocument(report))));

      assert.deepEqual(cellsOf(again), cellsOf(report));
      assert.deepEqual(partsOf(again), partsOf(report));
      assert.equal(squash(again.parts[0]?.text), squash(introductionOf(report)));
      assert.deepEqual(again.statistics, report.statistics);
    });
  }

  test(`${name} → json → the same report`, async () => {
    const report = await load();
    const again = fromJson(JSON.stringify(toJson(report)));

    assert.deepEqual([...again.cells.values()].map(unplaced), [...report.cells.values()].map(unplaced));
    assert.deepEqual({ ...again, ...elsewhere }, { ...report, ...elsewhere });
  });
}

/** What JSON does not hold, and what was compared already. */
const elsewhere = { container: null, headings: null, cells: null };

const unplaced = ({ place: _, ...cell }: Cell) => cell;

function cellsOf(report: Report): Readonly<Record<string, string>> {
  return Object.fromEntries([...report.cells].map(([address, cell]) => [address, stoodIn(cell)]).toSorted());
}

/** A cell that could not be decided is written as an empty one. */
function stoodIn({ raw, meaning }: Cell): string {
  if (meaning.kind === 'number') return meaning.digits;
  return meaning.kind === 'text' || meaning.kind === 'not_applicable' ? raw.trim() : '';
}

function partsOf(report: Report): readonly string[] {
  return report.parts.slice(1).map(({ no, title, text }) => [no, title, text].map(squash).join(' '));
}

/** A title that only the file carried is printed in the paper. */
function introductionOf({ title, parts: [head] }: Report): string {
  const text = head?.text ?? '';
  return title === null || titleIn(text, title) ? text : title + text;
}

function squash(text = ''): string {
  return text.replace(/\s+/gu, '');
}

/** What a file says about itself is taken out before it is read back. */
async function html(model: DocumentModel): Promise<Uint8Array> {
  return strToU8(toHtml(model).replace(/<title>.*<\/title>|<meta name="author".*?>|<!--.*?-->/gsu, ''));
}

async function docx(model: DocumentModel): Promise<Uint8Array> {
  return stripped(await toDocx(model));
}

async function xlsx(model: DocumentModel): Promise<Uint8Array> {
  return stripped(await toXlsx(model));
}

function stripped(file: Uint8Array): Uint8Array {
  const entries = Object.entries(unzipSync(file)).filter(([name]) => !/^(?:docProps|customXml)\/|comments/u.test(name));
  const [types] = entries.filter(([name]) => name === '[Content_Types].xml').map(([, bytes]) => strFromU8(bytes));
  const without = types?.replace(/<Override[^>]*PartName="\/docProps[^>]*>/gu, '');
  return zipSync({ ...Object.fromEntries(entries), '[Content_Types].xml': strToU8(without ?? '') });
}

async function pdf(model: DocumentModel): Promise<Uint8Array> {
  const file = Buffer.from(await toPdf(model)).toString('latin1');
  return new Uint8Array(
    Buffer.from(
      file
        .replace(/<x:xmpmeta.*<\/x:xmpmeta>/su, (metadata) => ' '.repeat(metadata.length))
        .replaceAll('/Title', '/Elsew')
        .replaceAll('/Author', '/Elsewh'),
      'latin1',
    ),
  );
}

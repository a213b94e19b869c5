import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openPaper } from '#documents/open';
import { type Paper, Unreadable } from '#documents/paper';
import { cellsAmiss, type Expected } from './cells-expected.ts';
import { readReport } from './read.ts';

const fixtures = join(import.meta.dirname, '../../../fixtures');

interface Entry {
  readonly file: string;
  readonly expected: string;
  readonly container?: string;
  readonly broken?: string;
}

for (const folder of ['papers', 'papers/pdf'].filter((name) => existsSync(join(fixtures, name, 'index.json')))) {
  const entries: readonly Entry[] = JSON.parse(readFileSync(join(fixtures, folder, 'index.json'), 'utf8'));
  for (const { file, expected, container, broken } of entries) {
    test(`${file}: 办公软件做的文件逐格读对${broken ? `（${broken}）` : ''}`, async (t) => {
      const want: Expected = JSON.parse(readFileSync(join(fixtures, expected), 'utf8'));
      const paper = await open(join(fixtures, folder, file));
      if (!paper) return t.skip('没有安装 LibreOffice，.doc 和 .wps 读不了');
      const report = readReport(paper);

      assert.equal(paper.container, container ?? 'pdf');
      assert.deepEqual(cellsAmiss(report, want), []);
      assert.deepEqual([report.agency, report.year, report.format], [want.agency, want.year, want.format]);
    });
  }
}

/** Null where the file needs LibreOffice and it is not installed. */
async function open(file: string): Promise<Paper | null> {
  try {
    return await openPaper(new Uint8Array(readFileSync(file)));
  } catch (error) {
    if (error instanceof Unreadable && error.message.includes('LibreOffice')) return null;
    throw error;
  }
}

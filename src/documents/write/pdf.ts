import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Block, DocumentModel } from '../model.ts';
import { attachmentLines } from './attachment-lines.ts';
import { cellText } from './cell-text.ts';
import { clean } from './clean.ts';
import { figureSize } from './figure-size.ts';
import { isKept } from './kept.ts';
import { letterheadSize } from './letterhead-size.ts';
import { familiesOf, fontFolders } from './pdf-fonts.ts';
import { template } from './pdf-template.ts';
import { signatureIndents } from './signature-indents.ts';
import { fitsPage, measures } from './table-height.ts';

export interface PdfOptions {
  /** a folder with the agency's own 仿宋_GB2312, 小标宋, 黑体, 楷体_GB2312; without it Noto stands in */
  readonly fontFolder?: string;
}

const compilers = new Map<string, Promise<NodeCompiler>>();
/** How many papers a result of the compiler's cache may sit unused. */
const CACHE_AGE = 4;

/**
 * A paper as PDF/A-2b, tagged, set by GB/T 9704. Where a character has no glyph in any of the typefaces, which PDF/A
 * forbids, the file is plain PDF 1.7.
 */
export async function toPdf(model: DocumentModel, options: PdfOptions = {}): Promise<Uint8Array> {
  const compiler = await compilerFor(options.fontFolder);
  const inputs = { paper: JSON.stringify(data(model, options)) };

  const compiled = compiler.compile({ mainFileContent: template, inputs });
  if (!compiled.result) throw new Error(`typst: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`);
  try {
    return new Uint8Array(archived(compiler, compiled.result));
  } finally {
    compiler.evictCache(CACHE_AGE);
  }
}

type Compiled = NonNullable<ReturnType<NodeCompiler['compile']>['result']>;

function archived(compiler: NodeCompiler, result: Compiled): Uint8Array {
  try {
    return compiler.pdf(result, { pdfStandard: 'a-2b' });
  } catch {
    return compiler.pdf(result, { pdfStandard: '1.7' });
  }
}

/** One compiler a font folder, for the life of the process: it holds the typefaces, which are slow to read. */
function compilerFor(fontFolder: string | undefined): Promise<NodeCompiler> {
  const key = fontFolder ?? '';
  const known = compilers.get(key);
  if (known) return known;

  const made = import('@myriaddreamin/typst-ts-node-compiler').then((typst) =>
    typst.NodeCompiler.create({ fontArgs: [{ fontPaths: [...fontFolders(fontFolder)] }] }),
  );
  compilers.set(key, made);
  return made;
}

/** The paper as the template reads it. */
function data(model: DocumentModel, options: PdfOptions): object {
  const [year, month, day] = (model.date ?? UNDATED).split('-').map(Number);
  return {
    title: clean(model.title),
    author: clean(model.author ?? ''),
    date: { year, month, day },
    faces: familiesOf(options.fontFolder),
    blocks: model.blocks.map((one, i) => ({ ...block(one), keep: isKept(one, model.blocks[i + 1]) })),
  };
}

/** PDF/A wants a date; a paper that bears none gets one that nobody takes for its own. */
const UNDATED = '1980-01-01';

function block(block: Block): object {
  switch (block.kind) {
    case 'letterhead':
      return { ...block, agency: clean(block.agency), number: clean(block.number), size: letterheadSize(block) };
    case 'title':
      return { ...block, lines: block.lines.map(clean) };
    case 'heading':
      return { ...block, text: clean(block.text) };
    case 'paragraph':
      return {
        ...block,
        head: clean(block.text.slice(0, block.lead ?? 0)),
        text: clean(block.text.slice(block.lead ?? 0)),
      };
    case 'table':
      return {
        ...block,
        fits: fitsPage(block),
        ...measures(block),
        rows: block.rows.map((row) =>
          row.map((cell) => ({
            ...cell,
            text: cellText(cell),
            size: figureSize(cell, block),
            side: measures(block).side,
          })),
        ),
      };
    case 'attachments':
      return { ...block, lines: attachmentLines(block).map((line) => ({ ...line, name: clean(line.name) })) };
    case 'signature': {
      const indents = signatureIndents(block);
      return {
        kind: 'signature',
        agency: clean(block.agency),
        date: clean(block.date),
        agencyIndent: indents.agency,
        dateIndent: indents.date,
      };
    }
    case 'annex':
      return { ...block, label: clean(block.label), title: clean(block.title) };
  }
}

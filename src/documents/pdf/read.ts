import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Draft } from '../draft.ts';
import { TOO_MUCH } from '../limits.ts';
import { type Block, type Paper, Unreadable } from '../paper.ts';
import { placeBlocks } from '../place.ts';
import { blocksOf, type PdfBlock } from './blocks.ts';
import { type PageParts, partsOf } from './flow.ts';
import { type Loaded, loadPdf, unreadable } from './load.ts';
import { sheetOf } from './sheet.ts';

const MOST_PAGES = 600;
/** drawing operators and characters of all pages */
const MOST_MARKS = 1_500_000;

const NO_TEXT =
  '这份 PDF 里没有可以读取的文字，多半是扫描件或图片。请使用原来的 Word 文件，或先用文字识别（OCR）软件转成文字后重试。';
const TOO_LONG = '读取这份 PDF 用时过长，已经停止。请从原来的 Word 文件另存为 PDF 后重试。';

/** Milliseconds after which reading is given up. */
const LONGEST = 20_000;

/**
 * A PDF with a text layer: paragraphs and ruled tables in reading order, without page numbers and running heads.
 * `signal` stops the reading when time is up. Throws Unreadable for scans, locked, damaged and oversized files.
 */
export async function readPdf(
  bytes: Uint8Array,
  { signal = AbortSignal.timeout(LONGEST) }: { readonly signal?: AbortSignal } = {},
): Promise<Paper> {
  const stopped = Promise.withResolvers<never>();
  stopped.promise.catch(() => {});
  const stop = (why: string) => stopped.reject(new Unreadable(why));
  signal.addEventListener('abort', () => stop(TOO_LONG));
  let left = MOST_MARKS;
  const meter = (count: number) => {
    left -= count;
    if (left < 0) stop(TOO_MUCH);
  };

  const loading = loadPdf(bytes, meter);
  try {
    return await Promise.race([stopped.promise, loading.then((loaded) => paperOf(loaded, bytes))]);
  } catch (error) {
    throw unreadable(error);
  } finally {
    void loading.then((loaded) => loaded.close()).catch(() => {});
  }
}

async function paperOf({ document, names }: Loaded, bytes: Uint8Array): Promise<Paper> {
  if (document.numPages > MOST_PAGES) throw new Unreadable(TOO_MUCH);
  const parts: PageParts[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    parts.push(partsOf(await sheetOf(page, names)));
    page.cleanup();
  }

  const blocks = blocksOf(parts);
  if (isScan(blocks, parts, bytes)) throw new Unreadable(NO_TEXT);

  const title = await titleOf(document);
  return { container: 'pdf', ...(title ? { title } : {}), blocks: placed(blocks) };
}

/** Pictures with next to no text: a stamp, a few marks. */
const FEW_CHARACTERS = 20;

function isScan(blocks: readonly PdfBlock[], pages: readonly unknown[], bytes: Uint8Array): boolean {
  const characters = blocks.reduce((sum, { draft }) => sum + lengthOf(draft), 0);
  if (characters === 0) return true;
  return (
    characters < FEW_CHARACTERS * pages.length && /\/Subtype\s*\/Image\b/.test(Buffer.from(bytes).toString('latin1'))
  );
}

function lengthOf(draft: Draft): number {
  if (draft.kind === 'paragraph') return draft.text.length;
  return draft.rows.flat().reduce((sum, { text }) => sum + text.length, 0);
}

async function titleOf(document: PDFDocumentProxy): Promise<string> {
  const { info } = await document.getMetadata();
  const title = (info as { readonly Title?: unknown }).Title;
  return typeof title === 'string' ? title.trim() : '';
}

/** Places as in every other container, with the pages that only a PDF has. */
function placed(blocks: readonly PdfBlock[]): readonly Block[] {
  return placeBlocks(blocks.map(({ draft }) => draft)).map((block, index) => {
    const { page, pages } = blocks[index] as PdfBlock;
    if (block.kind === 'paragraph') return { ...block, place: { page, ...block.place } };
    const rows = block.rows.map((row, r) =>
      row.map((cell) => ({ ...cell, place: { page: pages[r] ?? page, ...cell.place } })),
    );
    return { ...block, rows, place: { page, ...block.place } };
  });
}

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { LIMITS, TOO_MUCH } from '../limits.ts';
import { Unreadable } from '../paper.ts';
import { hasBomb } from './bombs.ts';
import { letGoOfForsaken } from './forsaken.ts';
import { meteredPort, type Port } from './port.ts';

export interface Loaded {
  readonly document: PDFDocumentProxy;
  readonly names: Readonly<Record<string, number>>;
  /** ends all work on the document and frees it */
  close(): Promise<void>;
}

const LOCKED = '这份 PDF 设有打开密码，不能读取。请用密码打开后另存为（或打印为）没有密码的 PDF，再重试。';
const DAMAGED = '这份 PDF 不完整或已损坏，不能读取。请重新下载，或从原来的 Word 文件另存为 PDF 后重试。';

/**
 * Opens the container; the caller's bytes stay theirs. `meter` hears of every operator and character that is read.
 * Throws Unreadable for a locked, damaged or overfull file.
 */
export async function loadPdf(bytes: Uint8Array, meter: (count: number) => void = () => {}): Promise<Loaded> {
  if (hasBomb(bytes, LIMITS.entryBytes)) throw new Unreadable(TOO_MUCH);
  const { getDocument, OPS, PDFWorker } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const port = meteredPort(meter);
  const worker = new PDFWorker({ port: port as never, verbosity: 0 });
  await startWorker(port);
  const endWatch = letGoOfForsaken();

  const task = getDocument({
    ...SETTINGS,
    ...assets(),
    data: Uint8Array.from(bytes),
    worker,
    ownerDocument: fontless() as never,
  });
  const close = async () => {
    await task.destroy();
    worker.destroy();
    port.terminate();
    endWatch();
  };
  try {
    return { document: await task.promise, names: OPS, close };
  } catch (error) {
    await close();
    throw unreadable(error);
  }
}

/** The worker part of pdf.js, in this thread. */
async function startWorker(port: Port): Promise<void> {
  const path = 'pdfjs-dist/legacy/build/pdf.worker.mjs';
  const { WorkerMessageHandler } = (await import(path)) as {
    WorkerMessageHandler: { initializeFromPort(port: Port): void };
  };
  WorkerMessageHandler.initializeFromPort(port);
}

export function unreadable(error: unknown): Unreadable {
  if (error instanceof Unreadable) return error;
  return new Unreadable(error instanceof Error && error.name === 'PasswordException' ? LOCKED : DAMAGED);
}

const SETTINGS = {
  verbosity: 0,
  disableFontFace: false,
  useSystemFonts: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  useWasm: false,
  enableXfa: false,
  // Pictures are not decoded: nothing of them is read.
  maxImageSize: 1,
} as const;

/**
 * A document without a page for pdf.js to register fonts with. It draws nothing here; told that fonts are in place, it
 * spares itself the outline of every letter, a third of the whole time.
 */
const fontless = () => ({
  adoptedStyleSheets: [],
  defaultView: {
    CSSStyleSheet: class {
      readonly cssRules = [];
      insertRule() {}
    },
  },
});

/** Character maps for fonts that name a standard Chinese encoding only. */
function assets() {
  const root = join(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')), '..');
  return { cMapUrl: `${root}/cmaps/`, cMapPacked: true, standardFontDataUrl: `${root}/standard_fonts/` };
}

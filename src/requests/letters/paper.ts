import { toDocx } from '#documents/write/docx';
import { type PdfOptions, toPdf } from '#documents/write/pdf';
import type { Letter } from './types.ts';

/** A letter as a Word file: the same letter makes the same bytes. */
export function letterDocx({ model }: Letter): Promise<Uint8Array> {
  return toDocx(model);
}

/** A letter as PDF/A. */
export function letterPdf({ model }: Letter, options: PdfOptions = {}): Promise<Uint8Array> {
  return toPdf(model, options);
}

/** 青民依申〔2026〕7号答复书.docx */
export function fileNameOf({ number, name }: Pick<Letter, 'number' | 'name'>, ending: 'docx' | 'pdf'): string {
  return `${number}${name}.${ending}`.replace(REFUSED, '');
}

/** What file systems refuse in a name. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const REFUSED = /[\u0000-\u001f\\/:*?"<>|]/gu;

import type * as Docx from 'docx';
import type { Block, DocumentModel, Heading, Paragraph, Signature, Title } from '../model.ts';
import { clean } from './clean.ts';
import { attachmentsOf, letterheadOf } from './docx-letter.ts';
import { section, styles } from './docx-style.ts';
import { tableOf } from './docx-table.ts';
import { isKept } from './kept.ts';
import { sameBytes } from './same-bytes.ts';
import { signatureIndents } from './signature-indents.ts';
import { face, size } from './typography.ts';

const TWIPS = 20;

/** A paper as a Word file, set by GB/T 9704. Typefaces are named, never embedded. */
export async function toDocx(model: DocumentModel): Promise<Uint8Array> {
  const docx = await import('docx');
  const document = new docx.Document({
    title: clean(model.title),
    creator: clean(model.author ?? ''),
    lastModifiedBy: clean(model.author ?? ''),
    evenAndOddHeaderAndFooters: true,
    styles,
    sections: [
      {
        ...section(docx),
        children: model.blocks.flatMap((block, index) => blockOf(block, model.blocks[index + 1], docx)),
      },
    ],
  });

  return sameBytes(await docx.Packer.pack(document, 'uint8array'), model.date);
}

function blockOf(block: Block, next: Block | undefined, docx: typeof Docx): readonly Docx.FileChild[] {
  switch (block.kind) {
    case 'letterhead':
      return letterheadOf(block, docx);
    case 'title':
      return [title(block, docx)];
    case 'heading':
      return [heading(block, next, docx)];
    case 'paragraph':
      return [paragraph(block, isKept(block, next), docx)];
    case 'table':
      return [tableOf(block, docx), new docx.Paragraph({ style: 'AfterTable' })];
    case 'attachments':
      return attachmentsOf(block, isKept(block, next), docx);
    case 'signature':
      return signature(block, docx);
    case 'annex':
      return [
        new docx.Paragraph({ style: 'AnnexLabel', pageBreakBefore: true, children: runs(block.label, docx) }),
        new docx.Paragraph({ style: 'Title', children: runs(block.title, docx) }),
      ];
  }
}

function title({ lines }: Title, docx: typeof Docx): Docx.Paragraph {
  return new docx.Paragraph({ style: 'Title', children: runs(lines.join('\n'), docx) });
}

/** A table that fills most of a page begins a new one with its heading: not every program keeps its rows together. */
const TALL = 20;

function heading({ level, text }: Heading, next: Block | undefined, docx: typeof Docx): Docx.Paragraph {
  return new docx.Paragraph({
    style: `Heading${level}`,
    pageBreakBefore: next?.kind === 'table' && next.rows.length > TALL,
    children: runs(text, docx),
  });
}

const STYLE_OF = { body: 'Body', flush: 'Unindented', centred: 'Centred', right: 'Flush', note: 'Note' } as const;

function paragraph({ text, lead = 0, style }: Paragraph, keepNext: boolean, docx: typeof Docx): Docx.Paragraph {
  const head = lead ? [new docx.TextRun({ text: clean(text.slice(0, lead)), font: face.subheading })] : [];
  return new docx.Paragraph({ style: STYLE_OF[style], keepNext, children: [...head, ...runs(text.slice(lead), docx)] });
}

function signature(block: Signature, docx: typeof Docx): readonly Docx.Paragraph[] {
  const indents = signatureIndents(block);
  const line = (text: string, indent: number, last: boolean) =>
    new docx.Paragraph({
      style: 'Flush',
      keepNext: !last,
      indent: { right: Math.round(indent * size.body * TWIPS) },
      children: runs(text, docx),
    });

  return [
    new docx.Paragraph({ style: 'Body', keepNext: true }),
    ...(block.agency ? [line(block.agency, indents.agency, false)] : []),
    line(block.date, indents.date, true),
  ];
}

function runs(text: string, docx: typeof Docx): readonly Docx.TextRun[] {
  return clean(text)
    .split('\n')
    .map((line, index) => new docx.TextRun({ text: line, ...(index > 0 && { break: 1 }) }));
}

import type * as Docx from 'docx';
import type { Attachments, Letterhead } from '../model.ts';
import { attachmentLines } from './attachment-lines.ts';
import { clean } from './clean.ts';
import { letterheadSize } from './letterhead-size.ts';
import { letterhead, size } from './typography.ts';

const TWIPS = 20;
const HALF_POINTS = 2;
/** 左空二字 */
const INDENT = 2;

/** 发文机关标志, and under it 发文字号 with the red line. */
export function letterheadOf(block: Letterhead, docx: typeof Docx): readonly Docx.Paragraph[] {
  const agency = new docx.TextRun({
    text: clean(block.agency),
    size: letterheadSize(block) * HALF_POINTS,
    characterSpacing: letterhead.tracking * TWIPS,
  });
  return [
    new docx.Paragraph({ style: 'Letterhead', children: [agency] }),
    new docx.Paragraph({ style: 'Number', children: [new docx.TextRun(clean(block.number))] }),
  ];
}

/** 附件说明: 正文下空一行左空二字; a long name goes on under its own first character. */
export function attachmentsOf(block: Attachments, keepNext: boolean, docx: typeof Docx): readonly Docx.Paragraph[] {
  const lines = attachmentLines(block).map(({ label, name, width }) => {
    const left = Math.round((INDENT + width) * size.body * TWIPS);
    const indent = { left, hanging: Math.round(width * size.body * TWIPS) };
    return new docx.Paragraph({
      style: 'Attachments',
      indent,
      keepNext,
      children: [new docx.TextRun(`${label}${clean(name)}`)],
    });
  });
  return [new docx.Paragraph({ style: 'Body', keepNext: true }), ...lines];
}

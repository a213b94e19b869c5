import type * as Docx from 'docx';
import { face, letterhead, line, PAGE_NUMBER_BELOW, page, size, tracking } from './typography.ts';

const TWIPS = 20;
const HALF_POINTS = 2;
/** of a point, for the width of a line */
const EIGHTHS = 8;
const TWIPS_PER_MM = 1440 / 25.4;
/** Height of the line with the page number, in millimetres. */
const PAGE_NUMBER_LINE = 6;

const mm = (length: number) => Math.round(length * TWIPS_PER_MM);
const exact = (points: number) => ({
  line: Math.round(points * TWIPS),
  lineRule: 'exact' as const,
  before: 0,
  after: 0,
});
const type = (name: string, points: number, closer = tracking) => ({
  font: name,
  size: points * HALF_POINTS,
  characterSpacing: Math.round(closer * TWIPS),
});
/** 首行空二字 */
const indent = { firstLine: Math.round(2 * (size.body + tracking) * TWIPS) };
const body = { spacing: exact(line.body) };

/** Styles by role, so that an office can change them all at once. */
export const styles: Docx.IStylesOptions = {
  default: {
    document: {
      run: { font: face.body, size: size.body * HALF_POINTS, language: { value: 'zh-CN', eastAsia: 'zh-CN' } },
    },
    title: {
      run: { ...type(face.title, size.title, 0), bold: false },
      paragraph: { alignment: 'center', spacing: { ...exact(line.title), after: line.body * TWIPS } },
    },
    heading1: {
      run: { ...type(face.heading, size.body), bold: false },
      paragraph: { ...body, indent, keepNext: true, outlineLevel: 0 },
    },
    heading2: {
      run: { ...type(face.subheading, size.body), bold: false },
      paragraph: { ...body, indent, keepNext: true, outlineLevel: 1 },
    },
    heading3: {
      run: { ...type(face.body, size.body), bold: true },
      paragraph: { ...body, indent, keepNext: true, outlineLevel: 2 },
    },
  },
  paragraphStyles: [
    own('Body', '正文段落', type(face.body, size.body), { ...body, indent, alignment: 'both' }),
    own('Unindented', '主送机关', type(face.body, size.body), { ...body, alignment: 'both' }),
    own('Centred', '居中段落', type(face.body, size.body), { ...body, alignment: 'center' }),
    own('Flush', '落款', type(face.body, size.body), { ...body, alignment: 'right' }),
    own('Letterhead', '发文机关标志', { font: face.title, color: letterhead.red }, { alignment: 'center' }),
    own('Number', '发文字号', type(face.body, size.body), {
      spacing: { ...exact(line.body), after: 2 * line.body * TWIPS },
      alignment: 'center',
      border: {
        bottom: { style: 'single', size: letterhead.line * EIGHTHS, color: letterhead.red, space: letterhead.below },
      },
    }),
    own('Attachments', '附件说明', type(face.body, size.body), body),
    own('Note', '附注', type(face.body, size.note, 0), { spacing: exact(line.note) }),
    own('AnnexLabel', '附件标识', type(face.heading, size.body), body),
    ...cells('Cell', '表格文字', size.table, line.table),
    ...cells('DenseCell', '表格小字', size.dense, line.dense),
    ...cells('FormCell', '表单文字', size.form, line.form),
    own('AfterTable', '表后空行', type(face.body, 6, 0), { spacing: exact(10) }),
  ],
};

/** Text of tables, kept on one page with what follows, and so the table as a whole. */
function cells(id: string, name: string, points: number, height: number): readonly Docx.IParagraphStyleOptions[] {
  const run = type(face.body, points, 0);
  const paragraph = { spacing: exact(height), keepNext: true };
  return [
    own(id, `${name}居中`, run, { ...paragraph, alignment: 'center' }),
    own(`${id}Left`, `${name}左齐`, run, paragraph),
  ];
}

function own(
  id: string,
  name: string,
  run: Docx.IRunStylePropertiesOptions,
  paragraph: Docx.IParagraphStylePropertiesOptions,
): Docx.IParagraphStyleOptions {
  return { id, name, quickFormat: true, run, paragraph };
}

/** The page, and its number at the outer foot. */
export function section(docx: typeof Docx): Omit<Docx.ISectionOptions, 'children'> {
  return {
    properties: {
      page: {
        size: { width: mm(page.width), height: mm(page.height) },
        margin: {
          top: mm(page.top),
          left: mm(page.left),
          right: mm(page.right),
          bottom: mm(page.bottom),
          footer: mm(page.bottom - PAGE_NUMBER_BELOW - PAGE_NUMBER_LINE),
        },
      },
    },
    footers: { default: pageNumber(docx, 'right'), even: pageNumber(docx, 'left') },
  };
}

/** 单页码居右空一字，双页码居左空一字 */
function pageNumber(docx: typeof Docx, side: 'left' | 'right'): Docx.Footer {
  return new docx.Footer({
    children: [
      new docx.Paragraph({
        alignment: side,
        indent: { [side]: size.pageNumber * TWIPS },
        children: [
          new docx.TextRun({
            font: face.pageNumber,
            size: size.pageNumber * HALF_POINTS,
            children: ['— ', docx.PageNumber.CURRENT, ' —'],
          }),
        ],
      }),
    ],
  });
}

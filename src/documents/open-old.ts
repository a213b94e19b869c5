import type { Limits } from './limits.ts';
import { convertWithOffice, type OldFile } from './office/convert.ts';
import { sniffOle } from './ole.ts';
import { type Paper, Unreadable } from './paper.ts';
import { LOCKED } from './zip/directory.ts';
import { openZip } from './zip/open.ts';

export interface OldOptions {
  readonly limits: Limits;
  /** where LibreOffice may be; its usual places where unstated */
  readonly office?: readonly string[] | undefined;
}

/** Opens the formats of old office programs, through LibreOffice. */
export async function openOle(bytes: Uint8Array, options: OldOptions): Promise<Paper> {
  switch (sniffOle(bytes)) {
    case 'doc':
      return openOldText({ bytes, ending: 'doc', name: '旧版 Word 文档（DOC 或 WPS）' }, options);
    case 'wps':
      return openOldText({ bytes, ending: 'wps', name: '旧版 WPS 文档' }, options);
    case 'xls':
      return openOldSheet({ bytes, ending: 'xls', name: '旧版 Excel 表格（XLS）' }, options);
    case 'locked':
      throw new Unreadable(LOCKED);
    case 'ppt':
      throw new Unreadable('这是演示文稿（PPT），本程序不能直接读取。请另存为 DOCX 或 PDF 后重试。');
    default:
      throw new Unreadable('不认识这种文件，也可能已损坏。请用 Word 或 WPS 打开，另存为 DOCX 或 PDF 后重试。');
  }
}

export function openRtf(bytes: Uint8Array, options: OldOptions): Promise<Paper> {
  return openOldText({ bytes, ending: 'rtf', name: 'RTF 文档' }, options);
}

export function openSheetXml(bytes: Uint8Array, options: OldOptions): Promise<Paper> {
  return openOldSheet({ bytes, ending: 'xml', name: 'XML 表格' }, options);
}

async function openOldText(file: Omit<OldFile, 'target'>, { limits, office }: OldOptions): Promise<Paper> {
  const docx = await convertWithOffice({ ...file, target: 'docx:MS Word 2007 XML' }, limits, office);
  const { readDocx } = await import('./docx/read.ts');
  return { ...readDocx(openZip(docx, limits), limits), container: 'doc' };
}

async function openOldSheet(file: Omit<OldFile, 'target'>, { limits, office }: OldOptions): Promise<Paper> {
  const xlsx = await convertWithOffice({ ...file, target: 'xlsx:Calc MS Excel 2007 XML' }, limits, office);
  const { readXlsx } = await import('./xlsx/read.ts');
  return readXlsx(openZip(xlsx, limits), limits);
}

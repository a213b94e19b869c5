/** How much of a file is read before it is refused, so that no file takes the machine down. */
export interface Limits {
  /** bytes of the file itself */
  readonly bytes: number;
  /** characters of a text or a web page */
  readonly characters: number;
  /** lines of a text */
  readonly lines: number;
  /** tags of a web page or of one XML part */
  readonly tags: number;
  /** tables within tables */
  readonly tableDepth: number;
  /** entries of an archive */
  readonly entries: number;
  /** bytes of one entry, unpacked */
  readonly entryBytes: number;
  /** bytes of all entries read, unpacked */
  readonly unpackedBytes: number;
  /** milliseconds that the office suite may take */
  readonly officeTime: number;
}

const MIB = 1024 * 1024;

export const LIMITS: Limits = {
  bytes: 64 * MIB,
  characters: 16 * MIB,
  lines: 300_000,
  tags: 400_000,
  tableDepth: 32,
  entries: 20_000,
  entryBytes: 64 * MIB,
  unpackedBytes: 128 * MIB,
  officeTime: 60_000,
};

export const TOO_MUCH = '文件内容过多，超出本程序一次能读的范围。请只保留年度报告正文后重试。';
export const TOO_DEEP = '文件里的表格层层嵌套，超出正常文档的范围，不能读取。请用办公软件另存为 DOCX 或 PDF 后重试。';

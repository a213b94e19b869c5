import type { Attachments } from '../model.ts';

/** A line of 附件说明: what stands before the name, and how many characters wide it is. */
export interface AttachmentLine {
  readonly label: string;
  readonly name: string;
  readonly width: number;
}

const ATTACHMENT = '附件：';

/** 如有多个附件，使用阿拉伯数字标注附件顺序号; the first line bears 附件, the others stand under its number. */
export function attachmentLines({ names }: Attachments): readonly AttachmentLine[] {
  if (names.length === 1) return names.map((name) => ({ label: ATTACHMENT, name, width: 3 }));
  return names.map((name, index) => ({
    label: `${index === 0 ? ATTACHMENT : '\u3000\u3000\u3000'}${index + 1}.`,
    name,
    width: 3 + (index < 9 ? 1 : 1.5),
  }));
}

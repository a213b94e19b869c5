import { type NotAllowed, refused } from '#journal/types';
import { regulation } from '#law/citation';

/** How many files may come with an application, and how large each may be. */
export const MOST_FILES = 5;
export const FILE_MEGABYTES = 5;
export const LARGEST_FILE = FILE_MEGABYTES * 1024 * 1024;

/** A file that somebody sends: proof of identity, what shows which information is meant. */
export interface Attachment {
  /** the name that its owner gave it: personal data */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const kinds = [
  { media: 'image/jpeg', ending: 'jpg', begins: [0xff, 0xd8, 0xff] },
  { media: 'image/png', ending: 'png', begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { media: 'application/pdf', ending: 'pdf', begins: [0x25, 0x50, 0x44, 0x46, 0x2d] },
] as const;

/** What a file is by its first bytes, whatever its name says; null where it is nothing that is taken. */
export function mediaOf(bytes: Uint8Array): (typeof kinds)[number]['media'] | null {
  return kinds.find(({ begins }) => begins.every((byte, i) => bytes[i] === byte))?.media ?? null;
}

/** Which files are taken in some place. */
export interface FileKinds {
  readonly mediaOf: (file: Attachment) => string | null;
  /** as people call them */
  readonly names: string;
  /** the control that they are chosen with */
  readonly field: string;
}

/** What comes with applications and goes to cases. */
export const paperFiles: FileKinds = {
  mediaOf: ({ bytes }) => mediaOf(bytes),
  names: 'JPG、PNG 或者 PDF',
  field: 'attachments',
};

/** Why these files are not taken, with the first that is to be mended; null where they are. */
export function attachmentsTrouble(files: readonly Attachment[], of: FileKinds = paperFiles): NotAllowed | null {
  const wrong = (says: string) => refused(says, [regulation(29, 2, 1)], of.field);
  if (files.length > MOST_FILES)
    return wrong(`选了 ${files.length} 个文件，最多 ${MOST_FILES} 个；多页的可以合成一个 PDF`);
  for (const file of files) {
    const says = fileTrouble(file, of);
    if (says) return wrong(says);
  }
  return null;
}

export interface Sorted {
  readonly taken: readonly Attachment[];
  /** why others are not, a sentence each */
  readonly refused: readonly string[];
}

/** Which of these files are taken beside those that lie there `before`, and why the others are not. */
export function sorted(files: readonly Attachment[], of: FileKinds, before: number): Sorted {
  const good = files.filter((file) => !fileTrouble(file, of));
  const taken = good.slice(0, Math.max(0, MOST_FILES - before));
  const over = good.slice(taken.length).map(({ name }) => `“${name}”`);
  const many = `一共 ${before + good.length} 个文件，最多 ${MOST_FILES} 个，${over.join('、')}没有收；多页的可以合成一个 PDF`;
  return { taken, refused: [...files.flatMap((file) => fileTrouble(file, of) ?? []), ...(over.length ? [many] : [])] };
}

function fileTrouble(file: Attachment, of: FileKinds): string | null {
  const { name, bytes } = file;
  if (bytes.byteLength === 0) return `“${name}”是空的，请换一个`;
  if (bytes.byteLength > LARGEST_FILE) return `“${name}”超过 ${FILE_MEGABYTES} MB，请缩小图片或者降低扫描的清晰度`;
  return of.mediaOf(file) ? null : `“${name}”不是 ${of.names}，请另存为其中一种再选`;
}

import type { Act } from '#journal/types';

/** The files that a draft, or the answer made of it, gives with its letter: their digests, in the order they came. */
export function givenBy({ data: { files } }: Pick<Act, 'data'>): readonly string[] {
  return Array.isArray(files) ? files.map(String) : [];
}

/** 附件, as the letter names them: what was typed, then the files; each once, and without the ending of a file. */
export function attachmentNames(typed: readonly string[], files: readonly string[]): readonly string[] {
  const known = new Set(typed.map(titleOf));
  return [...typed, ...new Set(files.map(titleOf).filter((title) => !known.has(title)))];
}

function titleOf(name: string): string {
  return name.trim().replace(/(?<=.)\.(?:docx|xlsx|pdf|jpe?g|png|txt)$/iu, '');
}

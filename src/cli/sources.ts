import { type Dirent, globSync, readdirSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';

/** A file to be read. */
export interface Source {
  /** as the person would name it */
  readonly file: string;
  /** its path from the folder that was given; the bare name otherwise */
  readonly under: string;
  /** found in a folder, not named by the person: what is no report may be passed over */
  readonly found: boolean;
  /** what came through standard input */
  readonly bytes?: Uint8Array;
}

/** The files that operands name: files, folders with all that is in them, patterns, and `-`. */
export async function sourcesOf(
  operands: readonly string[],
  input: () => Promise<Uint8Array>,
): Promise<readonly Source[]> {
  const sources: Source[] = [];
  for (const operand of operands) {
    if (operand === '-') sources.push({ file: '-', under: 'stdin', found: false, bytes: await input() });
    else for (const path of expanded(operand)) sources.push(...at(path));
  }
  return sources;
}

/** A pattern's files, sorted; anything else stands for itself. */
function expanded(operand: string): readonly string[] {
  if (!/[*?[{]/.test(operand) || isThere(operand)) return [operand];
  const matches = globSync(operand)
    .filter((path) => !path.split(/[\\/]/).some(isHidden))
    .sort();
  return matches.length ? matches : [operand];
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

function at(path: string): Iterable<Source> {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return inFolder(path, path);
  return [{ file: path, under: basename(path), found: false }];
}

/** Everything below a folder, in the order of names; hidden files and what offices' programs leave behind are no papers. */
function* inFolder(folder: string, root: string): Generator<Source> {
  for (const entry of sorted(folder)) {
    const path = join(folder, entry.name);
    if (isHidden(entry.name)) continue;
    if (entry.isDirectory()) yield* inFolder(path, root);
    else if (isFile(entry, path)) yield { file: path, under: relative(root, path), found: true };
  }
}

function sorted(folder: string): readonly Dirent[] {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Links to files are followed; links to folders are not, because they may lead in circles. */
function isFile(entry: Dirent, path: string): boolean {
  return entry.isFile() || (entry.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isFile() === true);
}

function isHidden(name: string): boolean {
  return (name.startsWith('.') && name !== '.' && name !== '..') || name.startsWith('~$') || name === 'Thumbs.db';
}

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openPaper } from '#documents/open';
import type { Block, Paper } from '#documents/paper';
import { placeBlocks } from '#documents/place';
import type { Stretch } from './edit.ts';
import type { Fixture } from './papers.ts';

/** A document whose words can be changed: its source, what of it is words, and how to open a changed one. */
export interface Changeable {
  readonly source: string;
  readonly words: readonly Stretch[];
  readonly open: (source: string) => Promise<Paper>;
}

/** Text and web pages are changed as they are, Word documents and workbooks in their XML, PDFs in what is extracted. */
export async function changeable({ name, bytes }: Pick<Fixture, 'name' | 'bytes'>): Promise<Changeable> {
  const kind = name.slice(name.lastIndexOf('.') + 1);
  if (kind === 'docx') return ofArchive(bytes, 'word/document.xml', WORDS);
  if (kind === 'xlsx') return ofArchive(bytes, 'xl/worksheets/sheet1.xml', VALUES);
  if (kind === 'pdf') return ofPaper(await openPaper(bytes));
  const source = new TextDecoder().decode(bytes);
  return {
    source,
    words: kind === 'html' ? between(source, BODY) : [{ from: 0, to: source.length }],
    open: (changed) => openPaper(strToU8(changed)),
  };
}

const BODY = />([^<&]+)</g;
const WORDS = /<w:t(?: [^>]*)?>([^<&]+)</g;
const VALUES = /<v>([^<&]+)</g;

function ofArchive(bytes: Uint8Array, part: string, pattern: RegExp): Changeable {
  const entries = unzipSync(bytes);
  const source = strFromU8(entries[part] ?? new Uint8Array());
  return {
    source,
    words: between(source, pattern),
    open: (changed) => openPaper(zipSync({ ...entries, [part]: strToU8(changed) }, { level: 0 })),
  };
}

function between(source: string, pattern: RegExp): readonly Stretch[] {
  return [...source.matchAll(pattern)]
    .map((found) => ({ words: found[1] ?? '', end: found.index + found[0].length - 1 }))
    .filter(({ words }) => words.trim() !== '')
    .map(({ words, end }) => ({ from: end - words.length, to: end }));
}

/** Parts the words of blocks and cells in one text; no edit puts it in. */
const MARK = '\uE000';

function ofPaper(paper: Paper): Changeable {
  const source = paper.blocks.flatMap(textsOf).join(MARK);
  return {
    source,
    words: [...source.matchAll(/[^\uE000]+/g)].map((found) => ({
      from: found.index,
      to: found.index + found[0].length,
    })),
    open: async (changed) => ({ ...paper, blocks: withTexts(paper.blocks, changed.split(MARK)) }),
  };
}

function textsOf(block: Block): readonly string[] {
  return block.kind === 'paragraph' ? [block.text] : block.rows.flat().map(({ text }) => text);
}

function withTexts(blocks: readonly Block[], texts: readonly string[]): readonly Block[] {
  const left = [...texts];
  const next = () => left.shift() ?? '';
  return placeBlocks(
    blocks.map((block) =>
      block.kind === 'paragraph'
        ? { ...block, text: next() }
        : { ...block, rows: block.rows.map((row) => row.map((cell) => ({ ...cell, text: next() }))) },
    ),
  );
}

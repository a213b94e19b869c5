import type { FlowBlock } from '../flow/flow.ts';
import { settle } from '../flow/settle.ts';
import { LIMITS, type Limits } from '../limits.ts';
import type { Paper } from '../paper.ts';
import { placeBlocks } from '../place.ts';
import { decodeEntities, scanXml } from '../xml.ts';
import type { Zip } from '../zip/open.ts';
import { listenToWord } from './listen.ts';
import { type Counter, countParagraphs } from './numbering/count.ts';
import { parseNumbering } from './numbering/parse.ts';
import { findStyles } from './styles.ts';

/** The parts of a Word document that its text rests on, as XML. */
export interface WordParts {
  readonly document: string;
  /** asked for only where paragraphs have a style */
  readonly styles: () => string;
  /** asked for only where paragraphs are numbered */
  readonly numbering: () => string;
  readonly core: string;
}

/** A Word document as it reads now: changes accepted, automatic numbers written out, text boxes among the paragraphs. */
export function readDocx(zip: Zip, limits: Limits = LIMITS): Paper {
  return readWord(
    {
      document: zip.text('word/document.xml') ?? '',
      styles: () => zip.text('word/styles.xml') ?? '',
      numbering: () => zip.text('word/numbering.xml') ?? '',
      core: zip.text('docProps/core.xml') ?? '',
    },
    limits,
  );
}

export function readWord(parts: WordParts, limits: Limits): Paper {
  const title = /<dc:title>([^<]{1,500})</.exec(parts.core)?.[1];
  const blocks = placeBlocks(settle(flowOf(parts, limits)));
  return { container: 'docx', ...(title ? { title: decodeEntities(title) } : {}), blocks };
}

function flowOf({ document, styles, numbering }: WordParts, limits: Limits): FlowBlock[] {
  let counter: Counter | undefined;
  const count: Counter = (...paragraph) => {
    counter ??= countParagraphs(parseNumbering(numbering(), limits));
    return counter(...paragraph);
  };

  const listener = listenToWord({ styles: findStyles(styles), count }, limits);
  scanXml(withUsualPrefix(document), listener, limits);
  return listener.finish();
}

const MAIN_NAMESPACE =
  /xmlns:([\w.-]{1,20})="(?:http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main|http:\/\/purl\.oclc\.org\/ooxml\/wordprocessingml\/main)"/;

/** Some programs write another prefix than the usual `w:`. */
function withUsualPrefix(document: string): string {
  const prefix = MAIN_NAMESPACE.exec(document.slice(0, 8192))?.[1] ?? 'w';
  return prefix === 'w' ? document : document.replaceAll(new RegExp(`(?<=[<\\s/])${prefix}:`, 'g'), 'w:');
}

import type { Limits } from '../limits.ts';
import type { Paper } from '../paper.ts';
import { readWord } from './read.ts';

/** A Word document as one XML file: that of Word 2003, or the parts of a DOCX one after another. */
export function readFlatWord(xml: string, limits: Limits): Paper {
  const part = (name: string) => partOf(xml, name);
  const document = xml.includes('<pkg:package') ? part('/word/document.xml') : xml;
  const styles = xml.includes('<pkg:package') ? () => part('/word/styles.xml') : () => xml;

  return readWord(
    { document, styles, numbering: () => part('/word/numbering.xml'), core: part('/docProps/core.xml') },
    limits,
  );
}

function partOf(xml: string, name: string): string {
  const at = xml.indexOf(`pkg:name="${name}"`);
  const from = at < 0 ? -1 : xml.indexOf('<pkg:xmlData>', at);
  return from < 0 ? '' : xml.slice(from + '<pkg:xmlData>'.length, xml.indexOf('</pkg:xmlData>', from));
}

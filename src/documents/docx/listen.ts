import type { FlowBlock } from '../flow/flow.ts';
import type { Limits } from '../limits.ts';
import { decodeEntities, type XmlListener } from '../xml.ts';
import { type Body, closeElement, endParagraph, newBody, openElement } from './body.ts';
import type { Counter } from './numbering/count.ts';
import { PROPERTIES, setParagraph, setRun, settleParagraph } from './properties.ts';
import type { Styles } from './styles.ts';

export interface WordSources {
  readonly styles: Styles;
  readonly count: Counter;
}

/** What is not part of the document as it reads now: deletions, the older of two forms of one drawing, former properties, field codes. */
const PASSED_OVER: ReadonlySet<string> = new Set(
  'w:del w:moveFrom mc:Fallback w:sectPr w:rt w:pPrChange w:rPrChange w:tcPrChange w:trPrChange w:tblPrChange w:tblGridChange w:sdtPr w:tblPr w:tblGrid w:tblPrEx w:instrText w:delText w:fldData w:binData'.split(
    ' ',
  ),
);

/** Hears the body of a Word document and keeps what it prints. */
export function listenToWord(sources: WordSources, limits: Limits): XmlListener & { finish(): FlowBlock[] } {
  const body = newBody(limits);
  let passed: { readonly name: string; depth: number } | null = null;
  let properties = '';

  return {
    open(name, tag) {
      if (passed) passed.depth += name === passed.name ? 1 : 0;
      else if (PASSED_OVER.has(name) && !(name === 'w:del' && properties !== '')) passed = { name, depth: 1 };
      else if (properties !== '') setProperty(body, properties, name, tag);
      else if (Object.hasOwn(PROPERTIES, name)) properties = name;
      else openElement(body, name, tag);
    },
    close(name) {
      if (passed) {
        if (name === passed.name && --passed.depth === 0) passed = null;
      } else if (properties === '') closeElement(body, name);
      else if (name === properties) {
        properties = '';
        if (name === 'w:pPr' && body.paragraph) settleParagraph(body.paragraph, sources.styles, sources.count);
      }
    },
    text(source, from, to) {
      const { inText, paragraph } = body;
      if (inText && paragraph && !paragraph.unseen && !passed) paragraph.text += decodeEntities(source.slice(from, to));
    },
    finish() {
      endParagraph(body);
      return body.blocks;
    },
  };
}

function setProperty(body: Body, properties: string, name: string, tag: string): void {
  const kind = PROPERTIES[properties];
  if (kind === 'table') body.tables.property(name, tag);
  else if (body.paragraph && kind === 'run') setRun(body.paragraph, name, tag);
  else if (body.paragraph) setParagraph(body.paragraph, name, tag);
}

import type { FlowBlock } from '../flow/flow.ts';
import { type Limits, TOO_DEEP } from '../limits.ts';
import { Unreadable } from '../paper.ts';
import { blocksOf, newParagraph, type OpenParagraph } from './paragraph.ts';
import { printedSign } from './signs.ts';
import { takeWordTables, type WordTables } from './tables.ts';

/** The body of a document while it is being read. */
export interface Body {
  readonly blocks: FlowBlock[];
  readonly tables: WordTables;
  /** what goes on after the text boxes that are open */
  readonly outside: { readonly list: FlowBlock[]; readonly paragraph: OpenParagraph | null }[];
  /** the list being filled: the body, a cell, or a text box */
  list: FlowBlock[];
  paragraph: OpenParagraph | null;
  inText: boolean;
}

export function newBody(limits: Limits): Body {
  const blocks: FlowBlock[] = [];
  return {
    blocks,
    tables: takeWordTables(limits.tableDepth),
    outside: [],
    list: blocks,
    paragraph: null,
    inText: false,
  };
}

export function openElement(body: Body, name: string, tag: string): void {
  switch (name) {
    case 'w:p':
      beginParagraph(body);
      break;
    case 'w:tbl':
    case 'w:tr':
    case 'w:tc':
      endParagraph(body);
      body.list = body.tables.open(name, body.list);
      break;
    case 'w:txbxContent':
      beginBox(body);
      break;
    case 'w:t':
    case 'm:t':
      body.inText = true;
      break;
    default:
      if (body.paragraph) openInParagraph(body.paragraph, name, tag);
  }
}

export function closeElement(body: Body, name: string): void {
  switch (name) {
    case 'w:p':
      if (!body.paragraph?.runsOn) endParagraph(body);
      break;
    case 'w:r':
      if (body.paragraph) body.paragraph.inRun = false;
      break;
    case 'w:t':
    case 'm:t':
      body.inText = false;
      break;
    case 'w:tbl':
    case 'w:tc':
      endParagraph(body);
      body.list = body.tables.close(name, body.list);
      break;
    case 'w:txbxContent':
      endBox(body);
  }
}

function beginParagraph(body: Body): void {
  if (body.paragraph) Object.assign(body.paragraph, { runsOn: false, inRun: false });
  else body.paragraph = newParagraph();
}

export function endParagraph(body: Body): void {
  if (!body.paragraph) return;
  for (const block of blocksOf(body.paragraph)) body.list.push(block);
  body.paragraph = null;
}

/** A text box comes before the paragraph it is anchored in, or after it where text stands before the anchor. */
function beginBox(body: Body): void {
  if (body.outside.length >= DEEPEST_BOX) throw new Unreadable(TOO_DEEP);

  const { list, paragraph } = body;
  body.outside.push({ list, paragraph });
  if (paragraph) body.list = paragraph.text === '' ? paragraph.before : paragraph.after;
  body.paragraph = null;
}

const DEEPEST_BOX = 64;

function endBox(body: Body): void {
  endParagraph(body);
  Object.assign(body, body.outside.pop());
}

function openInParagraph(paragraph: OpenParagraph, name: string, tag: string): void {
  if (name === 'w:r') Object.assign(paragraph, { inRun: true, unseen: false });
  else if (paragraph.inRun && !paragraph.unseen) paragraph.text += printedSign(name, tag) ?? '';
}

import { html, raw } from 'hono/html';
import type { Block, DocumentModel } from '#documents/model';
import type { ReportPart } from '#reports/report';
import { reportDocument } from '#reports/write/document';
import { anchors } from '#ui/findings/anchors';
import { type Mark, marked } from '#ui/findings/marked';
import type { Content, Html } from '#ui/html';
import { marksIn } from './places.ts';
import { type Around, reportTable } from './table.ts';

/** The report as a paper, in the layout of its files, with the words and figures that findings are about set off. */
export function reportText(around: Around): Html {
  const model = reportDocument(around.report);
  const untitled = !model.blocks.some(({ kind }) => kind === 'title');
  return html`${untitled && html`<h1 class="vh">没有题名的报告</h1>`}${inParts(model).map((blocks, i) => partOf(blocks, i, around))}`;
}

/** 引言 first, then every part, which begins with its heading. */
function inParts({ blocks }: DocumentModel): readonly (readonly Block[])[] {
  const parts: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 1) parts.push([]);
    parts.at(-1)?.push(block);
  }
  return parts;
}

function partOf(blocks: readonly Block[], index: number, around: Around): Html {
  const part = around.report.parts[index];
  const reader = new Reader(part, part ? marksIn(part.no, part.text, around.findings) : []);
  const content = blocks.map((block) => blockOf(block, reader, around));
  const id = anchors.part(index);
  return index === 0 ? html`<div id="${id}">\n${content}</div>\n` : html`<section id="${id}">\n${content}</section>\n`;
}

function blockOf(block: Block, reader: Reader, around: Around): Content {
  switch (block.kind) {
    case 'letterhead':
      return html`<p class="doc__head mid">${block.agency}</p>\n<p class="doc__no mid">${block.number}</p>\n`;
    case 'attachments':
      return html`${block.names.map((name) => html`<p>附件：${name}</p>\n`)}`;
    case 'title':
      return html`<h1>${block.lines.map((line) => html`<span>${reader.next(line)}</span>`)}</h1>\n`;
    case 'heading':
      return block.level === 1 ? html`<h2>${block.text}</h2>\n` : html`<h3>${reader.next(block.text)}</h3>\n`;
    case 'paragraph':
      return paragraph(block.style, reader.next(block.text));
    case 'signature':
      return html`<p class="sign">${[block.agency, block.date].filter(Boolean).map((line, i) => html`${i > 0 && raw('<br>')}${reader.next(line)}`)}</p>\n`;
    case 'table':
      return html`${reportTable(block, around)}\n`;
    case 'annex':
      return html`<p class="flat">${block.label}</p>\n<h2>${block.title}</h2>\n`;
  }
}

function paragraph(style: 'body' | 'flush' | 'centred' | 'right' | 'note', content: Content): Html {
  const classes = {
    body: '',
    flush: ' class="flat"',
    centred: ' class="mid"',
    right: ' class="right"',
    note: ' class="chrome"',
  }[style];
  return html`<p${raw(classes)}>${content}</p>\n`;
}

/** Walks along a part's text, so that words of the paper are marked where they stand in it. */
class Reader {
  #at = 0;
  readonly #text: string;
  readonly #marks: readonly Mark[];

  constructor(part: ReportPart | undefined, marks: readonly Mark[]) {
    this.#text = part?.text ?? '';
    this.#marks = marks;
  }

  next(words: string): Content {
    const from = this.#text.indexOf(words, this.#at);
    if (from < 0) return words;
    this.#at = from + words.length;
    return marked(words, from, this.#marks);
  }
}

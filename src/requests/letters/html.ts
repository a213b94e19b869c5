import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Block, Paragraph } from '#documents/model';
import { attachmentLines } from '#documents/write/attachment-lines';
import { renderTable } from '#documents/write/html-table';
import type { Letter } from './types.ts';

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** A letter as it is shown on a page, inside `.sheet`. */
export function letterHtml({ model }: Letter): Html {
  return html`<div class="doc">\n${model.blocks.map(blockOf)}</div>`;
}

function blockOf(block: Block): Html {
  switch (block.kind) {
    case 'letterhead':
      return html`<p class="doc__head mid">${block.agency}</p>\n<p class="doc__no mid">${block.number}</p>\n`;
    case 'title':
      return html`<p class="doc__title mid">${lines(block.lines)}</p>\n`;
    case 'heading':
      return block.level === 1 ? html`<h2>${block.text}</h2>\n` : html`<h3>${block.text}</h3>\n`;
    case 'paragraph':
      return paragraph(block);
    case 'table':
      return html`<div class="scroll">${raw(renderTable(block))}</div>\n`;
    case 'attachments':
      return html`${attachmentLines(block).map(({ label, name }) => html`<p class="att">${label}${name}</p>\n`)}`;
    case 'signature':
      return html`<p class="sign">${lines([block.agency, block.date].filter(Boolean))}</p>\n`;
    case 'annex':
      return html`<p class="flat">${block.label}</p>\n<p class="doc__title mid">${block.title}</p>\n`;
  }
}

const CLASSES = {
  body: '',
  flush: ' class="to"',
  centred: ' class="mid"',
  right: ' class="flat"',
  note: ' class="flat small"',
};

function paragraph({ style, text }: Paragraph): Html {
  return html`<p${raw(CLASSES[style])}>${lines(text.split('\n'))}</p>\n`;
}

function lines(of: readonly string[]): readonly (Html | string)[] {
  return of.map((line, i) => html`${i > 0 ? raw('<br>') : ''}${line}`);
}

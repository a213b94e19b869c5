import type { Block, DocumentModel, Paragraph } from '../model.ts';
import { attachmentLines } from './attachment-lines.ts';
import { stylesheet } from './html-style.ts';
import { renderTable, type TableOptions } from './html-table.ts';
import { escaped, withBreaks } from './markup.ts';

/** A paper as one standalone HTML file that prints as GB/T 9704 asks. */
export function toHtml(model: DocumentModel): string {
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${model.author ? `<meta name="author" content="${escaped(model.author)}">\n` : ''}<title>${escaped(model.title)}</title>
<style>
${stylesheet}
</style>
</head>
<body>
<main class="paper">
${renderBlocks(model.blocks, { widths: true })}
</main>
</body>
</html>
`;
}

/** Blocks of a paper as a fragment of a page; tables in boxes that scroll sideways on narrow screens. */
export function renderBlocks(blocks: readonly Block[], options: TableOptions = {}): string {
  return blocks.map((block) => renderBlock(block, options)).join('\n');
}

function renderBlock(block: Block, options: TableOptions): string {
  switch (block.kind) {
    case 'letterhead':
      return `<div class="letterhead"><p>${escaped(block.agency)}</p>${block.number && `<p>${escaped(block.number)}</p>`}</div>`;
    case 'title':
      return `<h1>${block.lines.map(escaped).join('<br>')}</h1>`;
    case 'heading':
      return `<h${block.level + 1}>${withBreaks(block.text)}</h${block.level + 1}>`;
    case 'paragraph':
      return paragraph(block);
    case 'table':
      return `<div class="scroll" role="region" tabindex="0" aria-label="${escaped(block.caption)}">${renderTable(block, options)}</div>`;
    case 'attachments':
      return `<div class="attachments">${attachmentLines(block)
        .map(({ label, name }) => `<p><span>${label}</span>${escaped(name)}</p>`)
        .join('')}</div>`;
    case 'signature':
      return `<div class="signature">${[block.agency, block.date]
        .filter(Boolean)
        .map((line) => `<p>${escaped(line)}</p>`)
        .join('')}</div>`;
    case 'annex':
      return `<p class="annex">${escaped(block.label)}</p>\n<h2 class="annex-title">${escaped(block.title)}</h2>`;
  }
}

function paragraph({ text, lead = 0, style }: Paragraph): string {
  const opening = style === 'body' ? '<p>' : `<p class="${style}">`;
  const head = lead ? `<span class="lead">${escaped(text.slice(0, lead))}</span>` : '';
  return `${opening}${head}${withBreaks(text.slice(lead))}</p>`;
}

import type { FlowBlock } from '../flow/flow.ts';
import type { Limits } from '../limits.ts';
import type { Attributes, MarkupListener } from '../markup.ts';
import { BLOCKS, headingLevel, isUnseen } from './elements.ts';
import { type Items, takeItems } from './items.ts';
import { type Lines, takeLines } from './lines.ts';
import { type Tables, takeTables } from './tables.ts';
import { followUnseen, type Unseen } from './unseen.ts';

export interface Listening {
  readonly listener: MarkupListener;
  finish(): { readonly title: string; readonly blocks: readonly FlowBlock[] };
}

/** Hears the tags of a page and keeps what it shows. */
export function listenToHtml(limits: Limits): Listening {
  const lines = takeLines();
  const tables = takeTables(lines, limits.tableDepth);
  const title = takeTitle();
  const items = takeItems();
  let hidden: Unseen | null = null;

  const listener: MarkupListener = {
    open(name, attributes) {
      if (hidden && hidden.open(name) === 'inside') return;
      hidden = null;
      if (title.open(name)) return;
      if (isUnseen(name, attributes)) hidden = followUnseen(name);
      if (hidden && !BLOCKS.has(name)) return;
      if (tables.open(name, attributes)) return;
      openInText(name, lines);
      openItem(name, attributes, { items, lines });
    },
    close(name) {
      const within = hidden?.close(name) ?? 'outside';
      if (within === 'inside') return;
      hidden = null;
      if (within === 'end' && !BLOCKS.has(name)) return;
      if (title.close(name)) return;
      if (tables.close(name)) return;
      closeInText(name, lines);
      closeItem(name, { items, lines });
    },
    text(data) {
      if (!hidden && !title.text(data)) lines.text(data);
    },
  };
  return { listener, finish: () => ({ title: title.value(), blocks: finishPage(lines, tables) }) };
}

function openInText(name: string, lines: Lines): void {
  if (name === 'br') lines.breakLine();
  if (!BLOCKS.has(name)) return;
  lines.end();
  lines.begin(headingLevel(name));
  if (name === 'pre') lines.keepSpace(true);
}

function openItem(name: string, attributes: Attributes, { items, lines }: { items: Items; lines: Lines }): void {
  if (name === 'ol' || name === 'ul') items.openList(name, attributes);
  if (name === 'li') lines.mark(items.next(attributes));
}

function closeItem(name: string, { items, lines }: { items: Items; lines: Lines }): void {
  if (name === 'ol' || name === 'ul') items.closeList();
  if (name === 'li') lines.mark('');
}

function closeInText(name: string, lines: Lines): void {
  if (!BLOCKS.has(name)) return;
  lines.end();
  if (name === 'pre') lines.keepSpace(false);
}

function finishPage(lines: Lines, tables: Tables): readonly FlowBlock[] {
  tables.closeAll();
  lines.end();
  return lines.blocks();
}

function takeTitle() {
  let inside = false;
  let value = '';
  let taken = false;

  return {
    open: (name: string) => {
      if (name === 'title' && !taken) inside = true;
      return inside;
    },
    close: (name: string) => {
      const ends = inside && name === 'title';
      if (ends) taken = true;
      inside = inside && !ends;
      return ends;
    },
    text: (data: string) => {
      if (inside) value += data;
      return inside;
    },
    value: () => value.replace(/\s+/g, ' ').trim(),
  };
}

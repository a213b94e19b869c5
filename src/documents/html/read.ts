import type { Draft } from '../draft.ts';
import { settle } from '../flow/settle.ts';
import { LIMITS, type Limits } from '../limits.ts';
import { scanHtml } from '../markup.ts';
import type { Paper } from '../paper.ts';
import { placeBlocks } from '../place.ts';
import { listenToHtml } from './listen.ts';

/** A web page, or a part of one: what a reader of the page sees, as paragraphs and grids. */
export function readHtml(source: string, limits: Limits = LIMITS): Paper {
  const { title, blocks } = readHtmlBlocks(source, limits);
  return { container: 'html', ...(title ? { title } : {}), blocks: placeBlocks(blocks) };
}

export function readHtmlBlocks(source: string, limits: Limits): { title: string; blocks: readonly Draft[] } {
  const { listener, finish } = listenToHtml(limits);
  scanHtml(source, listener, limits);
  const { title, blocks } = finish();

  return { title, blocks: settle(blocks) };
}

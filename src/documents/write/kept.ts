import type { Block } from '../model.ts';

/** Whether a block keeps with the next: a page that bears nothing but a seal is not allowed. */
export function isKept({ kind }: Block, next: Block | undefined): boolean {
  const closes = next?.kind === 'signature' || next?.kind === 'attachments';
  return closes && (kind === 'paragraph' || kind === 'attachments');
}

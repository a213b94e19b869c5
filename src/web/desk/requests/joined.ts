import type { Block } from '#documents/model';
import type { Letter } from '#requests/letters/types';

/** The letters of one act as one paper, each beginning a page: an act can ask several at once. Null where there is none. */
export function joined(letters: readonly Letter[]): Letter | null {
  const [first, ...others] = letters;
  if (!first) return null;
  const more = others.flatMap(({ model, number }): readonly Block[] => [
    { kind: 'annex', label: '', title: number },
    ...model.blocks,
  ]);
  return { ...first, model: { ...first.model, blocks: [...first.model.blocks, ...more] } };
}

import type { FlowBlock } from '../flow/flow.ts';
import { trimEnds } from '../trim.ts';

/** A paragraph while it is being read. */
export interface OpenParagraph {
  text: string;
  style: string;
  level: number | undefined;
  list: string | undefined;
  listLevel: number | undefined;
  /** the number printed before the text */
  marker: string;
  /** the end of the paragraph is struck out: it runs on into the next */
  runsOn: boolean;
  inRun: boolean;
  /** the run is hidden or struck out */
  unseen: boolean;
  /** what text boxes anchored here hold, before and after the paragraph */
  readonly before: FlowBlock[];
  readonly after: FlowBlock[];
}

export function newParagraph(): OpenParagraph {
  return {
    text: '',
    style: '',
    level: undefined,
    list: undefined,
    listLevel: undefined,
    marker: '',
    runsOn: false,
    inRun: false,
    unseen: false,
    before: [],
    after: [],
  };
}

/** The blocks that a finished paragraph yields; an empty one yields none of its own. */
export function blocksOf({ text, marker, level, before, after }: OpenParagraph): FlowBlock[] {
  const trimmed = trimEnds(text, ' \t\n', '\n');
  if (trimmed.trim() === '') return [...before, ...after];
  return [...before, { kind: 'paragraph', text: marker + trimmed, ...(level ? { level } : {}) }, ...after];
}

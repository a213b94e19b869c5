import type { FlowBlock } from '../flow/flow.ts';
import { trimEnds } from '../trim.ts';

/** The paragraph being written, and the list that it goes into: the page, or a cell. */
export interface Lines {
  text(data: string): void;
  breakLine(): void;
  /** what is printed before the next text, if any follows */
  mark(text: string): void;
  /** the next paragraph is a heading of this level, or none */
  begin(level: number | undefined): void;
  end(): void;
  keepSpace(keep: boolean): void;
  /** directs what follows into another list, and returns the one before */
  into(list: FlowBlock[]): FlowBlock[];
  blocks(): FlowBlock[];
}

const SPACES = /[ \t\r\n\f]+/g;

export function takeLines(): Lines {
  let list: FlowBlock[] = [];
  let line = '';
  let spaced = true;
  let marker = '';
  let level: number | undefined;
  let verbatim = false;

  return {
    text(data) {
      if (verbatim) line += data;
      else {
        const part = data.replace(SPACES, ' ');
        line += spaced && part.startsWith(' ') ? part.slice(1) : part;
        spaced = part.endsWith(' ');
      }
    },
    mark(text) {
      marker = text;
    },
    breakLine() {
      line += '\n';
      spaced = true;
    },
    begin(next) {
      level = next;
    },
    end() {
      for (const text of verbatim ? line.split(/\r\n|[\r\n]/) : [line]) {
        if (text.trim() === '') continue;
        const shown = verbatim ? text : trimEnds(text.replaceAll(' \n', '\n'), ' \n');
        list.push({ kind: 'paragraph', text: marker + shown, ...(level ? { level } : {}) });
        marker = '';
      }
      line = '';
      spaced = true;
      level = undefined;
    },
    keepSpace(keep) {
      verbatim = keep;
    },
    into(next) {
      const before = list;
      list = next;
      return before;
    },
    blocks: () => list,
  };
}

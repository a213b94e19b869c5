import type { FlowBlock } from '../flow/flow.ts';

/** The paragraph being written, and the list that it goes into: the page, or a cell. */
export interface Lines {
  text(data: string): void;
  breakLine(): void;
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
  let level: number | undefined;
  let verbatim = false;

  return {
    text(data) {
      if (verbatim) line += data;
      else {
        const part = data.replace(SPACES, ' ');
        line += part.startsWith(' ') && (line === '' || /[ \n]$/.test(line)) ? part.slice(1) : part;
      }
    },
    breakLine() {
      line = `${verbatim ? line : line.replace(/ $/, '')}\n`;
    },
    begin(next) {
      level = next;
    },
    end() {
      for (const text of verbatim ? line.split(/\r\n|[\r\n]/) : [line]) {
        if (text.trim() === '') continue;
        const shown = verbatim ? text : text.replace(/^[ \n]+|[ \n]+$/g, '');
        list.push({ kind: 'paragraph', text: shown, ...(level ? { level } : {}) });
      }
      line = '';
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

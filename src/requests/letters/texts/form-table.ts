import type { Table, TableCell } from '#documents/model';

const NAMES = 24;
const VALUES = 76;

/** A form of two columns: what is asked or stated, and beside it what is there. */
export function formTable(id: string, caption: string, rows: readonly (readonly [string, string])[]): Table {
  return {
    kind: 'table',
    id,
    caption,
    columns: [NAMES, VALUES],
    headerRows: 0,
    dense: false,
    form: true,
    rows: rows.map(([name, value]) => [
      { ...cell(name, 0), scope: 'row', align: 'centre' },
      { ...cell(value, 1), align: 'left' },
    ]),
  };
}

function cell(text: string, column: number): TableCell {
  return { text, column, colspan: 1, rowspan: 1, align: 'left' };
}

/** □ 同意公开　☑ 不同意公开: a box before each choice, `perLine` of them on a line; `ticked` is the one chosen. */
export function boxes(choices: readonly string[], perLine: number, ticked?: string): string {
  const boxed = choices.map((choice) => `${choice === ticked ? '☑' : '□'} ${choice}`);
  const lines = Array.from({ length: Math.ceil(boxed.length / perLine) }, (_, line) =>
    boxed.slice(line * perLine, (line + 1) * perLine).join('\u3000'),
  );
  return lines.join('\n');
}

/** Where a day is to be written by hand. */
export const BLANK_DAY = '\u3000\u3000\u3000\u3000年\u3000\u3000月\u3000\u3000日';

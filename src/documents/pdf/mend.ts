import type { TextBox } from './cells.ts';

export interface Mended {
  readonly boxes: readonly TextBox[];
  /** 1 where the break went through a row, whose halves are now one */
  readonly cut: number;
}

/** Two parts of a table whose seam is a page break, `seam` being the first row of the lower part. */
export function mended(upper: readonly TextBox[], lower: readonly TextBox[], seam: number): Mended {
  const last = upper.filter((box) => box.row + box.rowspan === seam);
  const first = lower.filter((box) => box.row === seam);
  const over = new Map<TextBox, TextBox>();
  for (const box of first) {
    const match = last.find(({ column, colspan }) => column === box.column && colspan === box.colspan);
    if (match) over.set(box, match);
  }
  return isCutRow(last, first, over) ? rowHealed(upper, lower, over, seam) : groupsHealed(upper, lower, over);
}

/** The lower half of a row holds nothing but words that go on from those above: the rest of a label or of a head. */
function isCutRow(last: readonly TextBox[], first: readonly TextBox[], over: ReadonlyMap<TextBox, TextBox>): boolean {
  const filled = first.filter(({ text }) => text !== '');
  if (filled.length === 0 || first.length < 3 || over.size < first.length) return false;
  if (!filled.every((box) => goesOn(box.text) && isWords(over.get(box)?.text ?? ''))) return false;

  const beside = last.filter((box) => box.column > (filled[0] as TextBox).column && /\d/.test(box.text));
  return filled.length === 1 ? beside.length > 1 : beside.length === 0;
}

const isWords = (text: string) => /\p{Script=Han}/u.test(text) && !/^\d+$/.test(text);

/** Words, and no number before them that would begin a row. */
const goesOn = (text: string) => isWords(text) && !/^[（(]?[一二三四五六七八九十\d]+[）)、.．]/.test(text);

function rowHealed(
  upper: readonly TextBox[],
  lower: readonly TextBox[],
  over: ReadonlyMap<TextBox, TextBox>,
  seam: number,
): Mended {
  const rest = new Map([...over].map(([below, above]) => [above, below]));
  const whole = upper.map((box) => {
    const below = rest.get(box);
    return below ? { ...box, text: box.text + below.text, rowspan: box.rowspan + below.rowspan - 1 } : box;
  });
  const shifted = lower.filter(({ row }) => row > seam).map((box) => ({ ...box, row: box.row - 1 }));
  return { boxes: [...whole, ...shifted], cut: 1 };
}

/** Headings of several rows go on over the break where the cell below is empty. */
function groupsHealed(
  upper: readonly TextBox[],
  lower: readonly TextBox[],
  over: ReadonlyMap<TextBox, TextBox>,
): Mended {
  const groups = [...over].filter(([below, above]) => below.text === '' && isGroup(above, below, [...over.keys()]));
  const spans = new Map(groups.map(([below, above]) => [above, below.rowspan]));
  const swallowed = new Set(groups.map(([below]) => below));
  const whole = upper.map((box) => ({ ...box, rowspan: box.rowspan + (spans.get(box) ?? 0) }));
  return { boxes: [...whole, ...lower.filter((box) => !swallowed.has(box))], cut: 0 };
}

/** Words, with filled cells to the right that are no higher than the rest of it. */
function isGroup(above: TextBox, below: TextBox, first: readonly TextBox[]): boolean {
  const beside = first.some((box) => box.column > below.column && box.text !== '' && box.rowspan <= below.rowspan);
  return isWords(above.text) && beside;
}

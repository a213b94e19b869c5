/** One character as it stands on the page. Points; y runs down from the top. */
export interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** the middle of the character */
  readonly x: number;
  readonly y: number;
  /** height of the font */
  readonly size: number;
  /** false for vertical and turned writing */
  readonly upright: boolean;
  /** marked by the file as no part of the text: running heads, page numbers */
  readonly artifact: boolean;
}

/** A straight ruling line: at y from x to x when it runs across, at x from y to y when it runs down. */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Drawing {
  readonly glyphs: readonly Glyph[];
  readonly across: readonly Rule[];
  readonly down: readonly Rule[];
}

/** A page and what is drawn on it. */
export interface Sheet extends Drawing {
  readonly page: number;
  readonly width: number;
  readonly height: number;
}

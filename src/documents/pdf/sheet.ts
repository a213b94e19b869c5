import type { PDFPageProxy } from 'pdfjs-dist';
import { draw } from './draw.ts';
import type { Sheet } from './drawing.ts';
import type { Matrix } from './matrix.ts';
import type { FontFacts } from './pen.ts';

const WITHOUT_ANNOTATIONS = 0;

/** What is drawn on a page, turned the way it is shown. */
export async function sheetOf(page: PDFPageProxy, names: Readonly<Record<string, number>>): Promise<Sheet> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: WITHOUT_ANNOTATIONS });
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const view = transform as unknown as Matrix;
  const drawing = draw({ names, fnArray, argsArray, view, fontOf: fontsOf(page) });
  const glyphs = drawing.glyphs.filter(({ x, y }) => x > -1 && x < width + 1 && y > -1 && y < height + 1);
  return { page: page.pageNumber, width, height, ...drawing, glyphs };
}

/** The fonts that pdf.js has sent for the page. */
function fontsOf({ commonObjs }: PDFPageProxy): (name: string) => FontFacts {
  const fonts = new Map<string, FontFacts>();
  return (name) => {
    const known = fonts.get(name);
    if (known) return known;
    const font = commonObjs.has(name) ? commonObjs.get(name) : {};
    const facts = { vertical: font.vertical === true, unit: font.fontMatrix?.[0] || 0.001 };
    fonts.set(name, facts);
    return facts;
  };
}

/** Small PDF files for tests, written object by object. */
export interface HandMade {
  /** drawing operators of each page */
  readonly pages: readonly (string | Uint8Array)[];
  /** put into every page's dictionary */
  readonly page?: string;
  /** put into every content stream's dictionary */
  readonly stream?: string;
  /** dictionary of the font /F */
  readonly font?: string;
  readonly more?: readonly string[];
}

const FONT = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';

export function handMade({ pages, page = '', stream = '', font = FONT, more = [] }: HandMade): Uint8Array {
  const first = 4 + more.length;
  const kids = pages.map((_, i) => `${first + i * 2} 0 R`).join(' ');
  const resources = `/Resources<</Font<</F 3 0 R>>${more.length > 0 ? '/XObject<</X 4 0 R>>' : ''}>>`;
  return assemble([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`,
    font,
    ...more,
    ...pages.flatMap((content, i) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]${resources}/Contents ${first + i * 2 + 1} 0 R${page}>>`,
      streamOf(content, stream),
    ]),
  ]);
}

export function streamOf(content: string | Uint8Array, dictionary = ''): string {
  const data = typeof content === 'string' ? content : Buffer.from(content).toString('latin1');
  return `<</Length ${data.length}${dictionary}>>\nstream\n${data}\nendstream`;
}

function assemble(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const trailer = `trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF`;
  return Buffer.from(`${file}xref\n0 ${size}\n0000000000 65535 f \n${table}${trailer}`, 'latin1');
}

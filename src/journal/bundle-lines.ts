/** A line as it stands in a file, with the byte that ends it. */
export interface Line {
  readonly bytes: Uint8Array;
  readonly last: boolean;
}

const NEW_LINE = 0x0a;
const LONGEST_LINE = 16 << 20;

/** The lines of a file, one at a time. A line ends at its new-line byte and nowhere else; what is longer than any of ours is cut. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let ahead: Uint8Array | null = null;
  for await (const bytes of cut(chunks)) {
    if (ahead) yield { bytes: ahead, last: false };
    ahead = bytes;
  }
  if (ahead) yield { bytes: ahead, last: true };
}

async function* cut(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes: Buffer = Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = bytes.indexOf(NEW_LINE); end >= 0; end = bytes.indexOf(NEW_LINE, start)) {
      yield bytes.subarray(start, end + 1);
      start = end + 1;
    }
    rest = bytes.subarray(start);
    if (rest.length > LONGEST_LINE) {
      yield rest;
      rest = Buffer.alloc(0);
    }
  }
  if (rest.length) yield rest;
}

/** What a visitor sent: the fields in words, the files, and whether it was more than may be sent. */
export interface Sent {
  /** the last of those that have one name */
  readonly fields: ReadonlyMap<string, string>;
  /** all of those that have one name */
  readonly every: ReadonlyMap<string, readonly string[]>;
  readonly files: readonly SentFile[];
  /** the last of the files, where one is asked for */
  readonly file: SentFile | null;
  readonly tooMuch: boolean;
}

export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** the name of the control it was chosen with */
  readonly control: string;
  /** the limit was reached before its end */
  readonly cut: boolean;
}

/** A form that nobody sent. */
export const nothingSent: Sent = { fields: new Map(), every: new Map(), files: [], file: null, tooMuch: false };

/** How much is read on past the limit before the connection is dropped, so that the browser can show our answer. */
const PATIENCE = 8;

/**
 * Reads a form and keeps no more than `limit` bytes of it. What is beyond is read and thrown away; the fields before
 * it, and the files as far as they came, still come back.
 */
export async function readForm(request: Request, limit: number): Promise<Sent> {
  const type = request.headers.get('content-type') ?? '';
  const { kept, tooMuch } = await bounded(request.body, limit);
  const boundary = /^multipart\/form-data\b.*\bboundary="?([^";]{1,70})"?/i.exec(type)?.[1];
  const form = [...(await parsed(tooMuch && boundary ? closed(kept, boundary) : kept, type))];

  const every = new Map<string, string[]>();
  const files: SentFile[] = [];
  for (const [i, [control, value]] of form.entries()) {
    if (typeof value === 'string') every.set(control, [...(every.get(control) ?? []), value]);
    else if (value.name || value.size > 0) {
      const bytes = new Uint8Array(await value.arrayBuffer());
      files.push({ control, name: value.name, bytes, cut: tooMuch && i === form.length - 1 });
    }
  }
  const fields = new Map([...every].map(([name, values]) => [name, values.at(-1) ?? '']));
  return { fields, every, files, file: files.at(-1) ?? null, tooMuch };
}

async function bounded(body: ReadableStream<Uint8Array> | null, limit: number) {
  const chunks: Uint8Array[] = [];
  let size = 0;

  for await (const chunk of body ?? []) {
    if (size < limit) chunks.push(chunk.subarray(0, limit - size));
    size += chunk.length;
    if (size > limit * PATIENCE) break;
  }
  return { kept: Buffer.concat(chunks), tooMuch: size > limit };
}

/** The body with an end after its cut. A part whose head was cut says nothing yet and goes. */
function closed(kept: Buffer, boundary: string): Buffer {
  const last = kept.lastIndexOf(`--${boundary}`);
  const headless = last !== -1 && kept.indexOf('\r\n\r\n', last) === -1;
  return headless
    ? Buffer.concat([kept.subarray(0, last), Buffer.from(`--${boundary}--\r\n`)])
    : Buffer.concat([kept, Buffer.from(`\r\n--${boundary}--\r\n`)]);
}

/** A form that is no form is an empty one: the page then says what is missing. */
async function parsed(bytes: Buffer, type: string): Promise<FormData> {
  try {
    return await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
  } catch {
    return new FormData();
  }
}

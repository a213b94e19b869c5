/** What a visitor sent: the fields in words, the files, and whether it was more than may be sent. */
export interface Sent {
  readonly fields: ReadonlyMap<string, string>;
  readonly files: readonly SentFile[];
  /** the last of the files, where one is asked for */
  readonly file: SentFile | null;
  readonly tooMuch: boolean;
}

export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How much is read on past the limit before the connection is dropped, so that the browser can show our answer. */
const PATIENCE = 8;

/**
 * Reads a form and keeps no more than `limit` bytes of it. What is beyond is read and thrown away; the fields before
 * it, and the names of the files, still come back.
 */
export async function readForm(request: Request, limit: number): Promise<Sent> {
  const type = request.headers.get('content-type') ?? '';
  const { kept, tooMuch } = await bounded(request.body, limit);
  const boundary = /^multipart\/form-data\b.*\bboundary="?([^";]{1,70})"?/i.exec(type)?.[1];
  const whole = tooMuch && boundary ? Buffer.concat([kept, Buffer.from(`\r\n--${boundary}--\r\n`)]) : kept;

  const form = await parsed(whole, type);
  const fields = new Map<string, string>();
  const files: SentFile[] = [];
  for (const [name, value] of form) {
    if (typeof value === 'string') fields.set(name, value);
    else if (value.name) files.push({ name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  return { fields, files, file: files.at(-1) ?? null, tooMuch };
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

/** A form that is no form is an empty one: the page then says what is missing. */
async function parsed(bytes: Buffer, type: string): Promise<FormData> {
  try {
    return await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
  } catch {
    return new FormData();
  }
}

import { createInterface } from 'node:readline/promises';
import type { ReadStream, WriteStream } from 'node:tty';

/** Where a command prints and what it may assume of the terminal; tests hand in their own. */
export interface Io {
  /** standard output; waits while the reader of a pipe is slow */
  readonly print: (text: string | Uint8Array) => Promise<void>;
  /** standard error */
  readonly tell: (text: string) => void;
  readonly input: () => Promise<Uint8Array>;
  /** asks whoever sits at the terminal; null where nobody does */
  readonly ask: ((question: string) => Promise<string>) | null;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** whether colours, and a progress bar, are welcome */
  readonly colour: boolean;
  readonly bar: boolean;
  /** columns of the terminal */
  readonly width: number;
}

/** Nobody reads our output any more (`| head`). */
export class PipeClosed extends Error {
  override readonly name = 'PipeClosed';
}

const PIPE_WIDTH = 100;

/** The process's own streams. */
export function terminal({ stdin, stdout, stderr, env }: typeof process): Io {
  stdout.on('error', () => {});
  return {
    print: (text) => write(stdout, text),
    tell: (text) => void stderr.write(text),
    input: () => everything(stdin),
    ask: stdin.isTTY && stdout.isTTY ? (question) => asked(stdin, stdout, question) : null,
    env,
    colour: Boolean(stdout.isTTY) && !env.NO_COLOR && env.TERM !== 'dumb',
    bar: Boolean(stderr.isTTY) && env.TERM !== 'dumb',
    width: stdout.columns || PIPE_WIDTH,
  };
}

function write(stream: WriteStream, text: string | Uint8Array): Promise<void> {
  return new Promise((done, fail) => {
    stream.write(text, (error) => (error ? fail(new PipeClosed(error.message)) : done()));
  });
}

async function asked(input: ReadStream, output: WriteStream, question: string): Promise<string> {
  const terminal = createInterface({ input, output });
  try {
    return await terminal.question(question);
  } finally {
    terminal.close();
  }
}

async function everything(stream: ReadStream): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
